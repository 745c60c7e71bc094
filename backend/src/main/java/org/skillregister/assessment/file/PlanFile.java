package org.skillregister.assessment.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLSchema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.sheet.PlanFileProblem;
import org.skillregister.assessment.sheet.PlanSpreadsheet;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SheetTable;
import org.skillregister.platform.input.ChineseInputMessages;
import org.skillregister.platform.input.InputCheck;
import org.skillregister.platform.text.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A plan in a file: JSON or YAML of the schema's {@code AssessmentPlanInput}, or the equivalent spreadsheet.
 *
 * @param statement its content; null when it does not have this form
 * @param problems where its form is wrong
 * @param places the cell of each part of the plan in a spreadsheet, by its path; empty in other files
 */
public record PlanFile(@Nullable PlanStatement statement, List<PlanFileProblem> problems, Map<String, String> places) {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 1_000_000;

    private static final String ROOT = "plan";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String TYPE = "AssessmentPlanInput";
    private static final StrictJson JSON = new StrictJson();

    /**
     * Reads a file of any of these kinds.
     *
     * @param declared the encoding of a text as the sender declares it; null means UTF-8
     * @throws FileRejectedException when it is a spreadsheet that cannot be read
     */
    public static PlanFile read(byte[] file, @Nullable Charset declared, GraphQLSchema schema) {
        if (SheetTable.isSpreadsheet(file)) {
            PlanSpreadsheet sheet = PlanSpreadsheet.read(file);
            return checked(PlanJson.write(sheet.plan()), sheet.problems(), sheet.places(), schema);
        }
        try {
            // A new decoder rejects malformed input; Charset.decode would put replacement characters into the plan.
            Charset charset = declared == null ? UTF_8 : declared;
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replace(BYTE_ORDER_MARK, "")
                    .strip();
            return checked(
                    text.startsWith("{") ? text : PlanJson.write(PlanYaml.read(text)), List.of(), Map.of(), schema);
        } catch (CharacterCodingException noText) {
            return unreadable(null, "文件不是%s编码的文字，也不是.xlsx表格。".formatted(declared == null ? UTF_8 : declared));
        } catch (JacksonException malformed) {
            TokenStreamLocation place = malformed.getLocation();
            return unreadable(
                    "第%d行".formatted(place == null ? 1 : place.getLineNr()), "读不出来：不是JSON，也不是YAML，或者有一项写了两次。");
        }
    }

    private static PlanFile unreadable(@Nullable String place, String message) {
        return new PlanFile(null, List.of(new PlanFileProblem(null, place, message)), Map.of());
    }

    /** @param found problems found before, which are not reported again */
    private static PlanFile checked(
            String json, List<PlanFileProblem> found, Map<String, String> places, GraphQLSchema schema) {
        Object value = JSON.read(json);
        if (value == null) {
            return unreadable(null, "文件是空的。");
        }
        List<PlanFileProblem> problems = new ArrayList<>(found);
        PlanFile read = new PlanFile(null, problems, places);
        for (BadRequestException.Problem problem : problemsOf(value, schema)) {
            if (found.stream().noneMatch(it -> isWithin(problem.argument(), it.field()))) {
                problems.add(
                        new PlanFileProblem(problem.argument(), read.place(problem.argument()), problem.message()));
            }
        }
        return problems.isEmpty() ? new PlanFile(PlanJson.read(json, PlanStatement.class), List.of(), places) : read;
    }

    private static List<BadRequestException.Problem> problemsOf(Object value, GraphQLSchema schema) {
        return InputCheck.of(ROOT, value, Objects.requireNonNull(schema.getType(TYPE)), new ChineseInputMessages());
    }

    private static boolean isWithin(String path, @Nullable String whole) {
        return whole != null
                && path.startsWith(whole)
                && (path.length() == whole.length() || ".[".indexOf(path.charAt(whole.length())) >= 0);
    }

    /**
     * Finds a part of the plan in a spreadsheet.
     *
     * @param field its path
     * @return sheet and cell of the part or of the nearest part that contains it; null in other files
     */
    public @Nullable String place(@Nullable String field) {
        String at = field;
        while (at != null && !places.containsKey(at)) {
            int end = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            at = end < 0 ? null : at.substring(0, end);
        }
        return at == null ? null : places.get(at);
    }

    /** @return its content as JSON of {@code AssessmentPlanInput}; null when it does not have this form */
    public @Nullable Object input() {
        return statement == null ? null : PlanJson.tree(statement);
    }

    /** @param name name of the file, whose ending decides the format: {@code .xlsx}, {@code .yaml}, else JSON */
    public static byte[] write(AssessmentPlan plan, String name) {
        PlanStatement statement = PlanExport.of(plan);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return PlanSpreadsheet.write(PlanJson.tree(statement));
        }
        boolean yaml = lower.endsWith(".yaml") || lower.endsWith(".yml");
        return (yaml ? PlanYaml.write(PlanJson.tree(statement)) : PlanJson.writeIndented(statement) + "\n")
                .getBytes(UTF_8);
    }

    /** The spreadsheet without a plan, to be filled in. */
    public static byte[] template() {
        return PlanSpreadsheet.write(PlanJson.tree(Map.of()));
    }
}
