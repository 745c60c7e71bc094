package org.skillregister.course.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.course.ClaimsCheck;
import org.skillregister.course.Course;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.CourseListing;
import org.skillregister.course.CourseWarning;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.list.Courses;
import org.skillregister.course.publishing.ListingCheck.Checked;
import org.skillregister.course.storage.CourseChangeTable;
import org.skillregister.course.storage.CourseTable;
import org.skillregister.course.storage.StoredCourse;
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Publishes, changes and withdraws the courses of providers. Changes are made one after another. */
@Component
public class CoursePublishing {

    /** The field of the listing in a mutation's input. */
    private static final String LISTING = "listing";

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_KEY = 100;

    private final CourseTable table;
    private final CourseChangeTable changes;
    private final Courses courses;
    private final OwnCourses own;
    private final CourseTransaction transaction;
    private final Snapshot<SourceCourses> sources;
    private final Catalogues catalogues;
    private final Clock clock;

    CoursePublishing(
            CourseTable table,
            CourseChangeTable changes,
            Courses courses,
            OwnCourses own,
            CourseTransaction transaction,
            Snapshot<SourceCourses> sources,
            Catalogues catalogues,
            Clock clock) {
        this.table = table;
        this.changes = changes;
        this.courses = courses;
        this.own = own;
        this.transaction = transaction;
        this.sources = sources;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** @param reference the provider's own name for this publication */
    public CoursePayload publish(CourseAuthor author, String reference, ListingDraft draft) {
        Checked checked = check(draft);
        List<CourseProblem> problems = new ArrayList<>(checked.problems());
        problems.addAll(referenceProblems("idempotencyKey", reference));
        if (!problems.isEmpty()) {
            return new CoursePayload(null, problems, List.of());
        }
        String key = reference.strip();
        return change(
                checked.listing(),
                () -> table.findByReference(author.provider(), key)
                        .map(before -> publishAgain(before, checked.listing()))
                        .orElseGet(() -> CourseOutcome.done(table.insert(author, key, checked.listing()))));
    }

    /** A repeated request gets the same answer as the first, whatever has happened to the course since. */
    private CourseOutcome publishAgain(StoredCourse before, CourseListing listing) {
        boolean same = changes.firstListing(before.id()).equals(listing);
        return same
                ? CourseOutcome.done(before.id())
                : CourseOutcome.refused(
                        before.id(),
                        "idempotencyKey",
                        CourseProblemCode.IDEMPOTENCY_KEY_REUSED,
                        "这个键已用来发布过另一内容的课程；要改那门课程请用changeCourse。");
    }

    /** @param expectedVersion the version that the change is based on */
    public CoursePayload change(CourseAuthor author, String id, int expectedVersion, ListingDraft draft) {
        Checked checked = check(draft);
        if (!checked.problems().isEmpty()) {
            return new CoursePayload(own.find(author, id).orElse(null), checked.problems(), List.of());
        }
        return change(
                checked.listing(),
                () -> own.findStored(author, id)
                        .map(course -> change(course, author, expectedVersion, checked.listing()))
                        .orElseGet(CoursePublishing::notFound));
    }

    private CourseOutcome change(StoredCourse course, CourseAuthor author, int expectedVersion, CourseListing listing) {
        if (course.withdrawn()) {
            return CourseOutcome.refused(course.id(), null, CourseProblemCode.WITHDRAWN, "课程已撤回，不能再改；请重新发布。");
        }
        if (course.version() != expectedVersion) {
            return CourseOutcome.refused(
                    course.id(),
                    "expectedVersion",
                    CourseProblemCode.STALE,
                    "课程已被改过，现在是第%d版；请在这一版上重做修改。".formatted(course.version()));
        }
        if (!course.listing().equals(listing)) {
            table.change(course, author, listing);
        }
        return CourseOutcome.done(course.id());
    }

    public CoursePayload withdraw(CourseAuthor author, String id, @Nullable String reason) {
        List<CourseProblem> problems = new ArrayList<>();
        String text = new CourseTexts(problems).read("reason", reason, LONGEST_REASON);
        if (!problems.isEmpty()) {
            return new CoursePayload(own.find(author, id).orElse(null), problems, List.of());
        }
        return change(
                null,
                () -> own.findStored(author, id)
                        .map(course -> {
                            if (!course.withdrawn()) {
                                table.withdraw(course, author, text);
                            }
                            return CourseOutcome.done(course.id());
                        })
                        .orElseGet(CoursePublishing::notFound));
    }

    private Checked check(ListingDraft draft) {
        LocalDate today = LocalDate.now(clock);
        Checked checked = ListingCheck.of(draft, catalogues.on(today), today);
        return new Checked(
                checked.listing(),
                checked.problems().stream().map(it -> it.in(LISTING)).toList());
    }

    public static List<CourseProblem> referenceProblems(String field, String reference) {
        List<CourseProblem> problems = new ArrayList<>();
        if (new CourseTexts(problems).read(field, reference, LONGEST_KEY) == null) {
            problems.add(new CourseProblem(field, CourseProblemCode.REQUIRED, "不能为空。"));
        }
        return problems;
    }

    private static CourseOutcome notFound() {
        return CourseOutcome.refused(null, "id", CourseProblemCode.NOT_FOUND, "没有这门课程。");
    }

    private CoursePayload change(@Nullable CourseListing listing, Supplier<CourseOutcome> change) {
        CourseOutcome outcome = transaction.commit(change);
        List<CourseWarning> warnings = listing == null || !outcome.problems().isEmpty() ? List.of() : warnings(listing);
        Course course =
                Optional.ofNullable(outcome.course()).flatMap(courses::find).orElse(null);
        return new CoursePayload(course, outcome.problems(), warnings);
    }

    private List<CourseWarning> warnings(CourseListing listing) {
        Catalogue catalogue = catalogues.on(null);
        return ClaimsCheck.of(listing, catalogue, sources.get()).stream()
                .map(warning -> warning.in(LISTING))
                .toList();
    }
}
