package org.skillregister.course.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.course.ClaimsCheck;
import org.skillregister.course.CourseListing;
import org.skillregister.course.CourseWarning;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.file.CourseFileReport.CourseFileWarning;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.course.publishing.CourseProblemCode;
import org.skillregister.course.publishing.CoursePublishing;
import org.skillregister.course.publishing.ListingCheck;
import org.skillregister.course.publishing.ListingCheck.Checked;

/**
 * A course file, checked row by row.
 *
 * @param rows the rows without problems
 * @param problems everything that is wrong, by line
 */
record CourseFileCheck(List<Row> rows, List<CourseFileProblem> problems) {

    /** A row and its listing. */
    record Row(CourseFileRow filed, String reference, CourseListing listing) {

        CourseFileProblem problem(CourseProblem problem) {
            return new CourseFileProblem(filed.line(), filed.place(problem.field()), problem);
        }

        CourseFileWarning warning(CourseWarning warning) {
            return new CourseFileWarning(filed.line(), filed.place(warning.field()), warning);
        }
    }

    static CourseFileCheck of(CourseFile file, Catalogue catalogue, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        Set<String> references = new HashSet<>();
        List<CourseFileProblem> problems = new ArrayList<>(file.problems());
        for (CourseFileRow filed : file.courses()) {
            RowDraft.Read read = RowDraft.of(filed);
            Checked checked = ListingCheck.of(read.draft(), catalogue, today);
            List<CourseProblem> found = new ArrayList<>(filed.problems());
            found.addAll(read.problems());
            Set<String> unread = new HashSet<>(filed.unread());
            read.problems().forEach(problem -> unread.add(String.valueOf(problem.field())));
            // An unreadable value is not also reported as missing.
            Stream.concat(
                            CoursePublishing.referenceProblems(CourseFileRow.REFERENCE, read.reference()).stream(),
                            checked.problems().stream())
                    .filter(problem -> !unread.contains(String.valueOf(problem.field())))
                    .forEach(found::add);
            if (!read.reference().isEmpty() && !references.add(read.reference())) {
                found.add(new CourseProblem(
                        CourseFileRow.REFERENCE, CourseProblemCode.DUPLICATE, "文件里这个编号出现了两次；一门课程一个编号。"));
            }
            Row row = new Row(filed, read.reference(), checked.listing());
            found.forEach(problem -> problems.add(row.problem(problem)));
            if (found.isEmpty()) {
                rows.add(row);
            }
        }
        problems.sort(Comparator.comparingInt(CourseFileProblem::line));
        return new CourseFileCheck(rows, problems);
    }

    /** Warnings of claims in the rows without problems that may mislead readers. */
    List<CourseFileWarning> warnings(Catalogue catalogue, SourceCourses sources) {
        return rows.stream()
                .flatMap(row -> ClaimsCheck.of(row.listing(), catalogue, sources).stream()
                        .map(row::warning))
                .toList();
    }
}
