package org.skillregister.assessment.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the sheets of a plan, and the one that explains them. */
final class PlanSheetWriter {

    private static final int WIDTH = 20;
    private static final int WIDE = 60;

    private final JsonMapper json = new JsonMapper();
    private final JsonNode plan;

    private PlanSheetWriter(JsonNode plan) {
        this.plan = plan;
    }

    /**
     * An entry that is a row.
     *
     * @param keys what stands in the columns by which other sheets name it, by their headers
     */
    private record Entry(JsonNode value, Map<String, Object> keys) {}

    /** @param plan as {@code AssessmentPlanInput}; without fields the sheets have the names of their columns only */
    static byte[] write(JsonNode plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Skill Register", "1.0")) {
            PlanSheetWriter writer = new PlanSheetWriter(plan);
            explain(workbook.newWorksheet(PlanSheets.EXPLANATIONS));
            for (PlanSheet sheet : PlanSheets.ALL) {
                writer.write(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void explain(Worksheet sheet) {
        String[] headers = {"工作表", "列", "必填", "怎样填", "接口里的字段"};
        for (int place = 0; place < headers.length; place++) {
            title(sheet, place, headers[place]);
            sheet.width(place, place == 3 ? WIDE : WIDTH);
        }
        int row = 1;
        for (PlanSheet explained : PlanSheets.ALL) {
            sheet.value(row, 0, explained.name());
            sheet.value(row++, 3, explained.help());
            for (PlanColumn column : explained.columns()) {
                sheet.value(row, 0, explained.name());
                sheet.value(row, 1, column.header());
                sheet.value(row, 2, column.required() ? "是" : "");
                sheet.value(row, 3, column.help());
                sheet.value(row++, 4, fieldOf(explained, column));
            }
        }
    }

    private static String fieldOf(PlanSheet sheet, PlanColumn column) {
        String field = column.field();
        if (field == null) {
            return "";
        }
        PlanSheet parent = sheet.parent();
        return Stream.of(parent == null ? "" : parent.list(), sheet.list(), field)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    private static void title(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
    }

    private void write(Worksheet to, PlanSheet sheet) {
        for (int place = 0; place < sheet.columns().size(); place++) {
            title(to, place, sheet.columns().get(place).title());
            to.width(place, WIDTH);
        }
        to.freezePane(0, 1);
        if (sheet.isPlan() && plan.isEmpty()) {
            return;
        }
        int row = 1;
        for (Entry entry : entriesOf(sheet)) {
            for (int place = 0; place < sheet.columns().size(); place++) {
                write(to, row, place, valueOf(entry, sheet.columns().get(place)));
            }
            row++;
        }
    }

    private static void write(Worksheet to, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Not said.
            }
            case Number number -> to.value(row, column, number);
            case LocalDate day -> {
                to.value(row, column, day);
                to.style(row, column).format("yyyy-mm-dd").set();
            }
            case Object text -> to.value(row, column, text.toString());
        }
    }

    private List<Entry> entriesOf(PlanSheet sheet) {
        if (sheet.isPlan()) {
            return List.of(new Entry(plan, Map.of()));
        }
        PlanSheet parent = sheet.parent();
        List<Entry> containers = parent == null ? List.of(new Entry(plan, Map.of())) : entriesOf(parent);
        List<Entry> entries = new ArrayList<>();
        for (Entry container : containers) {
            for (JsonNode value : container.value().path(sheet.list())) {
                entries.add(new Entry(value, keys(sheet, container, value, entries.size() + 1)));
            }
        }
        return List.copyOf(entries);
    }

    /** @param number the row's place among the entries, for keys that the plan itself does not have */
    private Map<String, Object> keys(PlanSheet sheet, Entry container, JsonNode value, int number) {
        Map<String, Object> keys = new HashMap<>(container.keys());
        for (PlanColumn column : sheet.keys()) {
            String field = column.field();
            if (field == null) {
                keys.putIfAbsent(column.header(), number);
            } else {
                keys.put(column.header(), Objects.requireNonNull(written(value.path(field), column)));
            }
        }
        return keys;
    }

    private @Nullable Object valueOf(Entry entry, PlanColumn column) {
        String field = column.field();
        if (field == null) {
            return entry.keys().get(column.header());
        }
        JsonNode value = entry.value();
        for (String part : field.isEmpty() ? new String[0] : field.split("\\.", -1)) {
            value = value.path(part);
        }
        return written(value, column);
    }

    private @Nullable Object written(JsonNode value, PlanColumn column) {
        return value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())
                ? null
                : column.kind().write(json.treeToValue(value, Object.class));
    }
}
