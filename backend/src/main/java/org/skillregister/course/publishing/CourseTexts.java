package org.skillregister.course.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.publication.PlainText;
import org.skillregister.publication.ValueProblem;

/** Checks the texts of a course and collects the problems. */
final class CourseTexts {

    private final List<CourseProblem> problems;

    /** @param problems the list that receives the problems */
    CourseTexts(List<CourseProblem> problems) {
        this.problems = problems;
    }

    /** @return the trimmed text; null when it is missing or blank */
    @Nullable
    String read(String field, @Nullable String text, int longest) {
        String stripped = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (stripped.isEmpty()) {
            return null;
        }
        PlainText.problems(stripped, longest, field.equals("description")).forEach(problem -> add(field, problem));
        return stripped;
    }

    void add(String field, ValueProblem problem) {
        add(field, CourseProblemCode.valueOf(problem.kind().name()), problem.message());
    }

    void add(String field, CourseProblemCode code, String message) {
        problems.add(new CourseProblem(field, code, message));
    }
}
