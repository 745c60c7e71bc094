package org.skillregister.course.publishing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.CourseListing;
import org.skillregister.course.storage.CourseChangeTable;
import org.skillregister.course.storage.CourseTable;
import org.skillregister.course.storage.StoredCourse;
import org.springframework.stereotype.Component;

/**
 * Stores the next version of a course, published, changed or withdrawn, or says why not. Every call here is part of a
 * {@link CourseTransaction}.
 */
@Component
class CourseVersions {

    private final CourseTable table;
    private final CourseChangeTable changes;
    private final OwnCourses own;

    CourseVersions(CourseTable table, CourseChangeTable changes, OwnCourses own) {
        this.table = table;
        this.changes = changes;
        this.own = own;
    }

    /**
     * Publishes a course. Whoever is refused gets the course that was published under this name, if there is one.
     *
     * @param key the provider's own name for this publication
     * @param problems the problems of the request itself
     */
    CourseOutcome publish(CourseAuthor author, String key, CourseListing listing, List<CourseProblem> problems) {
        Optional<StoredCourse> before = table.findByReference(author.provider(), key);
        if (!problems.isEmpty()) {
            return new CourseOutcome(before.map(StoredCourse::id).orElse(null), problems);
        }
        return before.map(course -> publishAgain(course, listing))
                .orElseGet(() -> CourseOutcome.done(table.insert(author, key, listing)));
    }

    /**
     * A request that is sent again, because its first response may have been lost, succeeds again however the course was changed since.
     * When the course is withdrawn it does not: success would say that readers see the course.
     */
    private CourseOutcome publishAgain(StoredCourse before, CourseListing listing) {
        if (before.withdrawn()) {
            return CourseOutcome.refused(
                    before.id(), "idempotencyKey", CourseProblemCode.WITHDRAWN, "用这个键发布的课程已撤回；要再发布请换一个键。");
        }
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
    CourseOutcome change(CourseAuthor author, String id, int expectedVersion, CourseListing listing) {
        return own.findStored(author, id)
                .map(course -> change(course, author, expectedVersion, listing))
                .orElseGet(CourseVersions::notFound);
    }

    private CourseOutcome change(StoredCourse course, CourseAuthor author, int expectedVersion, CourseListing listing) {
        if (course.withdrawn()) {
            return CourseOutcome.refused(course.id(), null, CourseProblemCode.WITHDRAWN, "课程已撤回，不能再改；请重新发布。");
        }
        if (course.listing().equals(listing)) {
            // Also whatever version was expected, because the first response may have been lost.
            return CourseOutcome.done(course.id());
        }
        if (course.version() != expectedVersion) {
            return CourseOutcome.refused(
                    course.id(),
                    "expectedVersion",
                    CourseProblemCode.STALE,
                    "课程已被改过，现在是第%d版；请在这一版上重做修改。".formatted(course.version()));
        }
        table.change(course, author, listing);
        return CourseOutcome.done(course.id());
    }

    /** Withdraws a course. Nothing happens to one that is withdrawn already. */
    CourseOutcome withdraw(CourseAuthor author, String id, @Nullable String reason) {
        return own.findStored(author, id)
                .map(course -> {
                    if (!course.withdrawn()) {
                        table.withdraw(course, author, reason);
                    }
                    return CourseOutcome.done(course.id());
                })
                .orElseGet(CourseVersions::notFound);
    }

    private static CourseOutcome notFound() {
        return CourseOutcome.refused(null, "id", CourseProblemCode.NOT_FOUND, "没有这门课程。");
    }
}
