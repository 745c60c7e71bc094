package org.skillregister.platform.error;

import java.util.List;
import java.util.Map;

/** Arguments are invalid. The caller gets the messages and the names of the arguments; nothing else is revealed. */
public final class BadRequestException extends ApiException {

    private final transient List<Problem> problems;

    /**
     * A single problem.
     *
     * @param argument name of the argument in the schema, with a path if nested: {@code filter.text}, {@code
     *     input.applicant.work[2].from}
     * @param message what is wrong and what is expected, for client developers
     */
    public record Problem(String argument, String message) {}

    /** For a single problem; see {@link Problem}. */
    public BadRequestException(String argument, String message) {
        this(List.of(new Problem(argument, message)));
    }

    /** @param problems all problems; at least one */
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
