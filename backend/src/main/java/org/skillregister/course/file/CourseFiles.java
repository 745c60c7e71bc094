package org.skillregister.course.file;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.file.CourseFileCheck.Row;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.publishing.CourseProblem;
import org.skillregister.course.publishing.CourseProblemCode;
import org.skillregister.course.publishing.CourseTransaction;
import org.skillregister.course.storage.CourseTable;
import org.skillregister.course.storage.StoredCourse;
import org.skillregister.platform.file.SheetPage;
import org.skillregister.platform.publicfile.GeneratedFiles;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Checks course files and publishes them: all courses of a file or none. */
@Component
public class CourseFiles {

    /** The largest file accepted over the network. */
    public static final int MOST_BYTES = 4_000_000;

    private final CourseTable table;
    private final Snapshot<SourceCourses> sources;
    private final Catalogues catalogues;
    private final Clock clock;
    private final CourseTransaction transaction;
    private final GeneratedFiles made;

    CourseFiles(
            CourseTable table,
            Snapshot<SourceCourses> sources,
            Catalogues catalogues,
            Clock clock,
            CourseTransaction transaction,
            GeneratedFiles made) {
        this.table = table;
        this.sources = sources;
        this.catalogues = catalogues;
        this.clock = clock;
        this.transaction = transaction;
        this.made = made;
    }

    /**
     * The result of checking a file.
     *
     * @param courses the number of courses in it
     * @param report all problems and warnings; nothing was published
     */
    public record Look(int courses, CourseFileReport report) {}

    /** The spreadsheet to fill in. */
    public PublicFile template() {
        return made.get("/courses/template.xlsx", false, SheetPage.XLSX, CourseTemplate::write);
    }

    /**
     * Checks a file of any kind. Nothing of it is stored or published.
     *
     * @param declared its encoding as the sender names it; null when it is to be recognized
     */
    public Look look(byte[] file, @Nullable Charset declared) {
        LocalDate today = LocalDate.now(clock);
        Catalogue catalogue = catalogues.on(today);
        CourseFile read = CourseFile.read(file, declared);
        CourseFileCheck checked = CourseFileCheck.of(read, catalogue, today);
        return new Look(
                read.courses().size(),
                CourseFileReport.looked(checked.problems(), checked.warnings(catalogue, sources.get())));
    }

    /**
     * Publishes a file of whichever kind: a spreadsheet, CSV or JSON.
     *
     * @param declared its encoding as the sender names it; null when it is to be recognized
     */
    public CourseFileReport publish(CourseAuthor author, byte[] file, @Nullable Charset declared) {
        return publish(author, CourseFile.read(file, declared));
    }

    public CourseFileReport publish(CourseAuthor author, CourseFileFormat format, String content) {
        return publish(author, CourseFile.read(format, content));
    }

    private CourseFileReport publish(CourseAuthor author, CourseFile file) {
        LocalDate today = LocalDate.now(clock);
        Catalogue catalogue = catalogues.on(today);
        CourseFileCheck checked = CourseFileCheck.of(file, catalogue, today);
        if (!checked.problems().isEmpty()) {
            return CourseFileReport.refused(checked.problems());
        }
        List<Row> rows = checked.rows();
        CourseFileReport report = transaction.commit(() -> store(author, rows));
        return report.problems().isEmpty() ? report.with(checked.warnings(catalogue, sources.get())) : report;
    }

    private CourseFileReport store(CourseAuthor author, List<Row> rows) {
        Map<String, StoredCourse> known = table.findByReferences(
                author.provider(), rows.stream().map(Row::reference).toList());
        List<Optional<StoredCourse>> before = rows.stream()
                .map(row -> Optional.ofNullable(known.get(row.reference())))
                .toList();
        List<CourseFileProblem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (before.get(i).filter(StoredCourse::withdrawn).isPresent()) {
                problems.add(rows.get(i)
                        .problem(new CourseProblem(
                                CourseFileRow.REFERENCE,
                                CourseProblemCode.WITHDRAWN,
                                "这门课程已撤回；要再发布请换一个编号（reference）。")));
            }
        }
        return problems.isEmpty() ? store(author, rows, before) : CourseFileReport.refused(problems);
    }

    private CourseFileReport store(CourseAuthor author, List<Row> rows, List<Optional<StoredCourse>> before) {
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
}
