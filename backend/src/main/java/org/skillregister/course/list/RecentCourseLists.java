package org.skillregister.course.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.course.CourseContext;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.storage.PublishedCourses;
import org.skillregister.platform.snapshot.Snapshot;

/**
 * The course lists of the last contexts, renewed when courses change. While new reference data are being prepared, requests still
 * read the list for the current ones.
 */
final class RecentCourseLists {

    private static final int MOST = 2;

    private final PublishedCourses published;
    private final Snapshot<SourceCourses> sources;
    private final Catalogues catalogues;
    private final Clock clock;

    /** Newest first. */
    private volatile List<RenewableCourseList> recent = List.of();

    RecentCourseLists(PublishedCourses published, Snapshot<SourceCourses> sources, Catalogues catalogues, Clock clock) {
        this.published = published;
        this.sources = sources;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** The list of today with all changes so far. */
    CourseList latest() {
        CourseContext context = context();
        CourseList known = known(context, published.version());
        return known == null ? renew() : known;
    }

    private CourseContext context() {
        LocalDate today = LocalDate.now(clock);
        return new CourseContext(today, catalogues.on(today), sources.get());
    }

    private @Nullable CourseList known(CourseContext context, long sequence) {
        return find(context)
                .map(RenewableCourseList::current)
                .filter(list -> list.sequence() == sequence)
                .orElse(null);
    }

    private Optional<RenewableCourseList> find(CourseContext context) {
        return recent.stream().filter(list -> list.isOf(context)).findFirst();
    }

    private synchronized CourseList renew() {
        // The number is read first, so that changes made meanwhile are picked up again next time.
        long sequence = published.version();
        CourseContext context = context();
        CourseList known = known(context, sequence);
        if (known != null) {
            return known;
        }
        RenewableCourseList before = find(context).orElse(null);
        if (before != null && before.current().sequence() >= published.lead()) {
            before.renew(published, sequence);
            return before.current();
        }
        RenewableCourseList whole = new RenewableCourseList(context, published, sequence);
        recent = Stream.concat(Stream.of(whole), recent.stream().filter(other -> !other.isOf(context)))
                .limit(MOST)
                .toList();
        return whole.current();
    }
}
