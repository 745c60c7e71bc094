package org.skillregister.reference.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the tables from edited files. Reports what the database rejects by line and column: a rejected table is loaded again row by
 * row.
 */
final class TrialLoad {

    private final ReleaseTables tables;
    private final TransactionTemplate part;

    /** @param transactions manages nested transactions, so that a failed part can be rolled back alone */
    TrialLoad(ReleaseTables tables, PlatformTransactionManager transactions) {
        this.tables = tables;
        this.part = new TransactionTemplate(transactions);
        this.part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Reports unexpected, missing and repeated columns, and unexpected and missing files. */
    List<ReleaseProblem> misfits(ReferenceDataFiles data) {
        Stream<ReleaseProblem> strange = data.files().keySet().stream()
                .filter(table -> !ReleaseTableNames.ALL.contains(table))
                .map(table -> new ReleaseProblem(table + ".csv", 0, null, "no table has this name"));
        return Stream.concat(strange, ReleaseTableNames.ALL.stream().flatMap(table -> misfits(table, data)))
                .toList();
    }

    private Stream<ReleaseProblem> misfits(String table, ReferenceDataFiles data) {
        String file = table + ".csv";
        List<String> given = data.columns(table);
        if (given.isEmpty()) {
            return ReleaseTableNames.OPTIONAL.contains(table)
                    ? Stream.empty()
                    : Stream.of(new ReleaseProblem(file, 0, null, "is missing, or has no first line"));
        }
        List<String> known = tables.columns(table);
        Set<String> seen = new HashSet<>();
        Stream<ReleaseProblem> missing = known.stream()
                .filter(column -> !given.contains(column))
                .map(column -> new ReleaseProblem(file, 1, column, "the column is missing"));
        Stream<ReleaseProblem> strange = given.stream()
                .filter(column -> !known.contains(column))
                .map(column -> new ReleaseProblem(file, 1, column, "the table has no such column"));
        Stream<ReleaseProblem> twice = given.stream()
                .filter(column -> !seen.add(column))
                .map(column -> new ReleaseProblem(file, 1, column, "the column stands twice"));
        return Stream.of(missing, strange, twice).flatMap(problems -> problems);
    }

    /** Fills all tables, which must be empty. */
    List<ReleaseProblem> fill(ReferenceDataFiles data) {
        List<ReleaseProblem> problems = new ArrayList<>();
        for (String table : ReleaseTableNames.ALL) {
            List<String> columns = data.columns(table);
            if (refusal(() -> tables.fill(table, columns, data.rows(table))) != null) {
                for (ReferenceRow row : data.rows(table)) {
                    ServerErrorMessage refusal = refusal(() -> tables.fill(table, columns, List.of(row)));
                    if (refusal != null && !isOnlyFollowing(refusal, problems)) {
                        problems.add(row.problem(column(row, refusal), String.valueOf(refusal.getMessage())));
                    }
                }
            }
        }
        return problems;
    }

    /** Whether a row is rejected only because a row that it refers to was rejected before. */
    private static boolean isOnlyFollowing(ServerErrorMessage refusal, List<ReleaseProblem> before) {
        return PSQLState.FOREIGN_KEY_VIOLATION.getState().equals(refusal.getSQLState()) && !before.isEmpty();
    }

    private @Nullable ServerErrorMessage refusal(Runnable filling) {
        try {
            part.executeWithoutResult(_ -> filling.run());
            return null;
        } catch (DataIntegrityViolationException refused) {
            if (refused.getRootCause() instanceof PSQLException answer && answer.getServerErrorMessage() != null) {
                return answer.getServerErrorMessage();
            }
            throw refused;
        }
    }

    private String column(ReferenceRow row, ServerErrorMessage refusal) {
        if (refusal.getColumn() != null) {
            return refusal.getColumn();
        }
        if (refusal.getConstraint() != null) {
            return tables.columnsOf(row.table(), refusal.getConstraint());
        }
        return row.cells().keySet().stream()
                .filter(column -> refusal(() -> tables.read(row, column)) != null)
                .findFirst()
                .orElse("");
    }
}
