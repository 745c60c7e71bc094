package org.skillregister.assessment.sheet;

import java.util.List;
import java.util.Map;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SheetTable;
import tools.jackson.databind.JsonNode;

/**
 * A plan in a spreadsheet.
 *
 * @param plan its content, as {@code AssessmentPlanInput}
 * @param problems the problems in its cells; the values of these cells are left out of the plan
 * @param places the cell of each part of the plan, by its path
 */
public record PlanSpreadsheet(JsonNode plan, List<PlanFileProblem> problems, Map<String, String> places) {

    /** The plan's argument in a mutation. */
    static final String ROOT = "plan";

    /** @throws FileRejectedException when the file cannot be read as a spreadsheet */
    public static PlanSpreadsheet read(byte[] file) {
        return new PlanSheetReader().read(SheetTable.read(file));
    }

    /** @return a spreadsheet filled in with the plan */
    public static byte[] write(JsonNode plan) {
        return PlanSheetWriter.write(plan);
    }
}
