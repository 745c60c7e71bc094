package org.skillregister.assessment.sheet;

import java.util.List;
import java.util.Map;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SheetTable;
import tools.jackson.databind.JsonNode;

/**
 * A plan in a spreadsheet.
 *
 * @param plan what it says, as {@code AssessmentPlanInput}
 * @param problems what is wrong in its cells; what stands in those is left out of the plan
 * @param places where each part of the plan stands, by its path
 */
public record PlanSpreadsheet(JsonNode plan, List<PlanFileProblem> problems, Map<String, String> places) {

    /** Where the plan stands in the arguments of a mutation. */
    static final String ROOT = "plan";

    /** @throws FileRejectedException when the file cannot be read as a spreadsheet */
    public static PlanSpreadsheet read(byte[] file) {
        return new PlanSheetReader().read(SheetTable.read(file));
    }

    /** @return a file in which the plan is filled in */
    public static byte[] write(JsonNode plan) {
        return PlanSheetWriter.write(plan);
    }
}
