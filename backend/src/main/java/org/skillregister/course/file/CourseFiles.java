package org.skillregister.course.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.course.ClaimsCheck;
import org.skillregister.course.CourseAuthor;
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
import org.skillregister.course.storage.CourseTable;
import org.skillregister.course.storage.CourseTable.Stored;
import org.skillregister.course.storage.PublishedCourses;
import org.skillregister.course.storage.PublishedCourses.News;
import org.skillregister.platform.file.SheetPage;
import org.skillregister.platform.publicfile.GeneratedFiles;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at files of courses, and publishes them: all courses of a file or none. */
@Component
public class CourseFiles {

    /** A file that comes over the network has at most so many bytes. */
    public static final int MOST_BYTES = 4_000_000;

    private final CourseTable table;
    private final PublishedCourses published;
    private final Snapshot<SourceCourses> sources;
    private final Catalogues catalogues;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final GeneratedFiles made;

    CourseFiles(
            CourseTable table,
            PublishedCourses published,
            Snapshot<SourceCourses> sources,
            Catalogues catalogues,
            Clock clock,
            PlatformTransactionManager transactions,
            GeneratedFiles made) {
        this.table = table;
        this.published = published;
        this.sources = sources;
        this.catalogues = catalogues;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.made = made;
    }

    private record Row(FiledCourse filed, String reference, CourseListing listing) {

        CourseFileProblem problem(CourseProblem problem) {
            return new CourseFileProblem(filed.line(), filed.place(problem.field()), problem);
        }

        CourseFileWarning warning(CourseWarning warning) {
            return new CourseFileWarning(filed.line(), filed.place(warning.field()), warning);
        }
    }

    /** What was done in a transaction, and what is new since then. */
    private record Committed(CourseFileReport report, News news) {}

    /**
     * What has come of looking at a file.
     *
     * @param courses how many courses it has
     * @param report everything that is wrong or doubtful; nothing was published
     */
    public record Look(int courses, CourseFileReport report) {}

    /** The spreadsheet to fill in. */
    public PublicFile template() {
        return made.get("/courses/template.xlsx", false, SheetPage.XLSX, CourseTemplate::write);
    }

    /** Looks at a file of whichever kind. Nothing of it is kept, and nothing published. */
    public Look look(byte[] file) {
        LocalDate today = LocalDate.now(clock);
        Catalogue catalogue = catalogues.on(today);
        List<CourseFileProblem> problems = new ArrayList<>();
        CourseFile read = CourseFile.read(file);
        List<Row> rows = check(read, catalogue, today, problems);
        return new Look(read.courses().size(), CourseFileReport.looked(problems, warnings(rows, catalogue)));
    }

    /** Publishes a file of whichever kind: a spreadsheet, CSV or JSON. */
    public CourseFileReport publish(CourseAuthor author, byte[] file) {
        return publish(author, CourseFile.read(file));
    }

    public CourseFileReport publish(CourseAuthor author, CourseFileFormat format, String content) {
        return publish(author, CourseFile.read(format, content));
    }

    private CourseFileReport publish(CourseAuthor author, CourseFile file) {
        LocalDate today = LocalDate.now(clock);
        Catalogue catalogue = catalogues.on(today);
        List<CourseFileProblem> problems = new ArrayList<>();
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

    /**
     * @param problems is told what is wrong, by line
     * @return the rows with which nothing is
     */
    private static List<Row> check(
            CourseFile file, Catalogue catalogue, LocalDate today, List<CourseFileProblem> problems) {
        List<Row> rows = new ArrayList<>();
        Set<String> references = new HashSet<>();
        problems.addAll(file.problems());
        for (FiledCourse filed : file.courses()) {
            RowDraft.Read read = RowDraft.of(filed);
            Checked checked = ListingCheck.of(read.draft(), catalogue, today);
            List<CourseProblem> found = new ArrayList<>(filed.problems());
            found.addAll(read.problems());
            Set<String> unread = new HashSet<>(filed.unread());
            read.problems().forEach(problem -> unread.add(String.valueOf(problem.field())));
            // What cannot be read is not also missing.
            Stream.concat(
                            CoursePublishing.referenceProblems(FiledCourse.REFERENCE, read.reference()).stream(),
                            checked.problems().stream())
                    .filter(problem -> !unread.contains(String.valueOf(problem.field())))
                    .forEach(found::add);
            if (!read.reference().isEmpty() && !references.add(read.reference())) {
                found.add(new CourseProblem(
                        FiledCourse.REFERENCE, CourseProblemCode.DUPLICATE, "文件里这个编号出现了两次；一门课程一个编号。"));
            }
            Row row = new Row(filed, read.reference(), checked.listing());
            found.forEach(problem -> problems.add(row.problem(problem)));
            if (found.isEmpty()) {
                rows.add(row);
            }
        }
        problems.sort(Comparator.comparingInt(CourseFileProblem::line));
        return rows;
    }

    private CourseFileReport store(CourseAuthor author, List<Row> rows) {
        table.lock();
        Map<String, Stored> known = table.findByReferences(
                author.provider(), rows.stream().map(Row::reference).toList());
        List<Optional<Stored>> before = rows.stream()
                .map(row -> Optional.ofNullable(known.get(row.reference())))
                .toList();
        List<CourseFileProblem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (before.get(i).filter(Stored::withdrawn).isPresent()) {
                problems.add(rows.get(i)
                        .problem(new CourseProblem(
                                FiledCourse.REFERENCE, CourseProblemCode.WITHDRAWN, "这门课程已撤回；要再发布请换一个编号（reference）。")));
            }
        }
        return problems.isEmpty() ? store(author, rows, before) : CourseFileReport.refused(problems);
    }

    private CourseFileReport store(CourseAuthor author, List<Row> rows, List<Optional<Stored>> before) {
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
                        .map(row::warning))
                .toList();
    }
}
