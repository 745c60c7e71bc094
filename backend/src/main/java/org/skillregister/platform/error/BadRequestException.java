package org.skillregister.platform.error;

import java.util.List;
import java.util.Map;

/** Arguments outside their bounds. The caller gets the messages and the arguments' names; nothing else is revealed. */
public final class BadRequestException extends ApiException {

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param argument name of the argument as the schema has it, with a path where it is nested: {@code filter.text},
     *     {@code input.applicant.work[2].from}
     * @param message what is wrong and what would be right, for a client developer
     */
    public record Problem(String argument, String message) {}

    /** For a single problem; see {@link Problem}. */
    public BadRequestException(String argument, String message) {
        this(List.of(new Problem(argument, message)));
    }

    /** @param problems everything that is wrong; at least one */
    public BadRequestException(List<Problem> problems) {
        super(ErrorCode.BAD_REQUEST, message(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    @Override
    Map<String, Object> extensions() {
        return ApiError.extensions(problems);
    }

    static String message(List<Problem> problems) {
        Problem first = problems.getFirst();
        String message = "%s: %s".formatted(first.argument(), first.message());
        return problems.size() == 1 ? message : "%d problems, the first: %s".formatted(problems.size(), message);
    }
}
