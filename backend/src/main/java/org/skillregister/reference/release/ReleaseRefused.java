package org.skillregister.reference.release;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a version of the reference data cannot be read. */
public final class ReleaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReleaseProblem> problems;

    public ReleaseRefused(List<ReleaseProblem> problems) {
        super(problems.stream().map(ReleaseProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of files and lines. */
    public List<ReleaseProblem> problems() {
        return problems;
    }
}
