package org.skillregister.assessment.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.publication.PlainText;
import org.skillregister.publication.Problem;
import org.skillregister.publication.ProblemCode;
import org.skillregister.publication.ValueProblem;
import org.skillregister.reference.Citation;

/** Collects the problems in what an organization publishes. */
final class StatementProblems {

    private static final int MOST = 100;

    private final String root;
    private final List<Problem> found = new ArrayList<>();

    /** @param root path of the checked part in the mutation's input, such as {@code plan.}; empty for the input itself */
    StatementProblems(String root) {
        this.root = root;
    }

    void add(String field, ProblemCode code, String message, List<Citation> citations) {
        if (found.size() < MOST) {
            found.add(new Problem(root + field, code, message, citations));
        }
    }

    void add(String field, ProblemCode code, String message) {
        add(field, code, message, List.of());
    }

    void add(String field, ValueProblem problem) {
        add(field, ProblemCode.valueOf(problem.kind().name()), problem.message());
    }

    void require(boolean holds, String field, ProblemCode code, String message) {
        if (!holds) {
            add(field, code, message);
        }
    }

    /** @return the trimmed text; a missing or blank text is reported */
    String text(String field, @Nullable String given, int longest) {
        return optional(field, given, longest).orElseGet(() -> {
            add(field, ProblemCode.REQUIRED, "不能为空。");
            return "";
        });
    }

    /** @return the trimmed text; null when it is missing or blank */
    @Nullable
    String textOrNull(String field, @Nullable String given, int longest) {
        return optional(field, given, longest).orElse(null);
    }

    private Optional<String> optional(String field, @Nullable String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        PlainText.problems(text, longest, false).forEach(problem -> add(field, problem));
        return Optional.of(text);
    }

    /** Checks each text of a list. */
    List<String> texts(String field, List<String> given, int most, int longest) {
        return each(field, given, most, (path, text) -> text(path, text, longest));
    }

    /** Checks an entry of a list, whose own path is given. */
    interface Look<S, T> {
        T at(String path, S entry);
    }

    /** Checks each entry of a list of limited length. */
    <S, T> List<T> each(String field, List<S> list, int most, Look<S, T> look) {
        require(list.size() <= most, field, ProblemCode.TOO_LONG, "最多%d项，现有%d项。".formatted(most, list.size()));
        return IntStream.range(0, Math.min(most, list.size()))
                .mapToObj(place -> look.at("%s[%d]".formatted(field, place), list.get(place)))
                .toList();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
