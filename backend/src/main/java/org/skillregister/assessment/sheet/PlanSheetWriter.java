package org.skillregister.assessment.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.file.SheetPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the sheets of a plan, and the sheet that explains them. */
final class PlanSheetWriter {

    private static final int WIDE = 60;

    private final JsonMapper json = new JsonMapper();
    private final JsonNode plan;

    private PlanSheetWriter(JsonNode plan) {
        this.plan = plan;
    }

    /**
     * An entry that is written as a row.
     *
     * @param keys its values in the key columns, by header
     */
    private record Entry(JsonNode value, Map<String, Object> keys) {}

    /** @param plan as {@code AssessmentPlanInput}; when it has no fields, the sheets contain only their headers */
    static byte[] write(JsonNode plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Skill Register", "1.0")) {
            PlanSheetWriter writer = new PlanSheetWriter(plan);
            explain(new SheetPage(workbook, PlanSheets.EXPLANATIONS, "工作表", "列", "必填", "怎样填", "接口里的字段"));
            PlanSheets.ALL.forEach(sheet -> writer.write(workbook, sheet));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void explain(SheetPage page) {
        page.width(3, WIDE);
        for (PlanSheet explained : PlanSheets.ALL) {
            page.add(explained.name(), null, null, explained.help());
            for (PlanColumn column : explained.columns()) {
                page.add(
                        explained.name(),
                        column.header(),
                        column.required() ? "是" : "",
                        column.help(),
                        fieldOf(explained, column));
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

    private void write(Workbook workbook, PlanSheet sheet) {
        SheetPage page = new SheetPage(
                workbook,
                sheet.name(),
                sheet.columns().stream().map(PlanColumn::title).toArray(String[]::new));
        if (sheet.isPlan() && plan.isEmpty()) {
            return;
        }
        for (Entry entry : entriesOf(sheet)) {
            @Nullable Object[] values = new @Nullable Object[sheet.columns().size()];
            for (int place = 0; place < values.length; place++) {
                values[place] = valueOf(entry, sheet.columns().get(place));
            }
            page.add(values);
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

    /** @param number the row's position among the entries, used as a key when the plan has none */
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
