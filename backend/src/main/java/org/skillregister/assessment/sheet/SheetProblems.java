package org.skillregister.assessment.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a file, up to as many as a person can fix in one go. */
final class SheetProblems {

    private static final int MOST = 100;

    private final List<PlanFileProblem> problems = new ArrayList<>();

    void add(@Nullable String field, String place, String message) {
        if (problems.size() < MOST) {
            problems.add(new PlanFileProblem(field, place, message));
        }
    }

    /** Reports a cell without a value, if it should have one. */
    void addCell(RowCells row, PlanColumn column, @Nullable String path) {
        row.problem(column).ifPresent(message -> add(path, row.place(column), message));
    }

    List<PlanFileProblem> list() {
        return problems;
    }
}
