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
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Publishes, changes and withdraws the courses of providers. Changes are made one after another. */
@Component
public class CoursePublishing {

    /** The field of the listing in a mutation's input. */
    private static final String LISTING = "listing";

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_KEY = 100;

    private final CourseVersions versions;
    private final Courses courses;
    private final OwnCourses own;
    private final CourseTransaction transaction;
    private final Snapshot<SourceCourses> sources;
    private final Catalogues catalogues;
    private final Clock clock;

    CoursePublishing(
            CourseVersions versions,
            Courses courses,
            OwnCourses own,
            CourseTransaction transaction,
            Snapshot<SourceCourses> sources,
            Catalogues catalogues,
            Clock clock) {
        this.versions = versions;
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
        String key = reference.strip();
        return change(checked.listing(), () -> versions.publish(author, key, checked.listing(), problems));
    }

    /** @param expectedVersion the version that the change is based on */
    public CoursePayload change(CourseAuthor author, String id, int expectedVersion, ListingDraft draft) {
        Checked checked = check(draft);
        if (!checked.problems().isEmpty()) {
            return new CoursePayload(own.find(author, id).orElse(null), checked.problems(), List.of());
        }
        return change(checked.listing(), () -> versions.change(author, id, expectedVersion, checked.listing()));
    }

    public CoursePayload withdraw(CourseAuthor author, String id, @Nullable String reason) {
        List<CourseProblem> problems = new ArrayList<>();
        String text = new CourseTexts(problems).read("reason", reason, LONGEST_REASON);
        if (!problems.isEmpty()) {
            return new CoursePayload(own.find(author, id).orElse(null), problems, List.of());
        }
        return change(null, () -> versions.withdraw(author, id, text));
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
