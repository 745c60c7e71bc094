package org.skillregister.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.course.CourseFileReport.CourseFileProblem;
import org.skillregister.course.CourseFileReport.CourseFileWarning;
import org.skillregister.course.CourseTable.Stored;
import org.skillregister.course.ListingCheck.Checked;
import org.skillregister.course.PublishedCourses.News;
import org.skillregister.platform.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes files of courses: all courses of a file or none. */
@Component
public class CourseFiles {

    private final CourseTable table;
    private final PublishedCourses published;
    private final Snapshot<SourceCourses> sources;
    private final Catalogues catalogues;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CourseFiles(
            CourseTable table,
            PublishedCourses published,
            Snapshot<SourceCourses> sources,
            Catalogues catalogues,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.published = published;
        this.sources = sources;
        this.catalogues = catalogues;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Row(int line, String reference, CourseListing listing) {}

    /** What was done in a transaction, and what is new since then. */
    private record Committed(CourseFileReport report, News news) {}

    public CourseFileReport publish(Author author, CourseFileFormat format, String content) {
        LocalDate today = LocalDate.now(clock);
        Catalogue catalogue = catalogues.on(today);
        FileRows file = FileRows.read(format, content);
        List<CourseFileProblem> problems = new ArrayList<>(file.problems());
        List<Row> rows = check(file, catalogue, today, problems);
        if (!problems.isEmpty()) {
            return CourseFileReport.refused(problems);
        }
        Committed committed = transaction.execute(_ -> new Committed(store(author, rows), published.read()));
        // What is committed is answered: from here on nothing asks the database.
        published.take(committed.news());
        CourseFileReport report = committed.report();
        return report.problems().isEmpty() ? report.with(warnings(rows, catalogue)) : report;
    }

    private static List<Row> check(
            FileRows file, Catalogue catalogue, LocalDate today, List<CourseFileProblem> problems) {
        List<Row> rows = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (FileRow fileRow : file.rows()) {
            RowDraft.Read read = RowDraft.of(fileRow);
            Checked checked = ListingCheck.of(read.draft(), catalogue, today);
            List<CourseProblem> found = new ArrayList<>(read.problems());
            found.addAll(Publishing.referenceProblems(FileRow.REFERENCE, read.reference()));
            // What cannot be read is not also missing.
            checked.problems().stream()
                    .filter(problem -> read.problems().stream()
                            .noneMatch(it ->
                                    problem.field() != null && problem.field().equals(it.field())))
                    .forEach(found::add);
            if (!references.add(read.reference())) {
                found.add(new CourseProblem(FileRow.REFERENCE, CourseProblemCode.DUPLICATE, "文件里这个reference出现了两次。"));
            }
            found.forEach(problem -> problems.add(new CourseFileProblem(fileRow.line(), problem)));
            rows.add(new Row(fileRow.line(), read.reference(), checked.listing()));
        }
        return rows;
    }

    private CourseFileReport store(Author author, List<Row> rows) {
        table.lock();
        Map<String, Stored> known = table.findByReferences(
                author.provider(), rows.stream().map(Row::reference).toList());
        List<Optional<Stored>> before = rows.stream()
                .map(row -> Optional.ofNullable(known.get(row.reference())))
                .toList();
        List<CourseFileProblem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (before.get(i).filter(Stored::withdrawn).isPresent()) {
                problems.add(new CourseFileProblem(
                        rows.get(i).line(),
                        new CourseProblem(
                                FileRow.REFERENCE, CourseProblemCode.WITHDRAWN, "这门课程已撤回；要再发布请换一个reference。")));
            }
        }
        return problems.isEmpty() ? store(author, rows, before) : CourseFileReport.refused(problems);
    }

    private CourseFileReport store(Author author, List<Row> rows, List<Optional<Stored>> before) {
        int changed = 0;
        int unchanged = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (before.get(i).isEmpty()) {
                table.insert(author, row.reference(), row.listing());
            } else if (before.get(i).get().listing().equals(row.listing())) {
                unchanged++;
            } else {
                table.change(before.get(i).get(), author, row.listing());
                changed++;
            }
        }
        return new CourseFileReport(rows.size() - changed - unchanged, changed, unchanged, List.of(), List.of());
    }

    private List<CourseFileWarning> warnings(List<Row> rows, Catalogue catalogue) {
        return rows.stream()
                .flatMap(row -> ClaimsCheck.of(row.listing(), catalogue, sources.get()).stream()
                        .map(warning -> new CourseFileWarning(row.line(), warning)))
                .toList();
    }
}
