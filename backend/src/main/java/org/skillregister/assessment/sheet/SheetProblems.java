package org.skillregister.assessment.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a file, so much of it that somebody can mend at once. */
final class SheetProblems {

    private static final int MOST = 100;

    private final List<PlanFileProblem> problems = new ArrayList<>();

    void add(@Nullable String field, String place, String message) {
        if (problems.size() < MOST) {
            problems.add(new PlanFileProblem(field, place, message));
        }
    }

    /** Adds a cell that has no value, if it should have one. */
    void addCell(RowCells row, PlanColumn column, @Nullable String path) {
        row.problem(column).ifPresent(message -> add(path, row.place(column), message));
    }

    List<PlanFileProblem> list() {
        return problems;
    }
}
