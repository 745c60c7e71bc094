package org.skillregister.course.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseEntry;
import org.skillregister.course.TrainingProvider;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.snapshot.ChangeClock.Span;
import org.skillregister.platform.snapshot.LiveSource;
import org.skillregister.platform.snapshot.LiveState;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The courses that providers have published, in memory. The one-row table {@code course_clock} shows when there are changes, and
 * only these are read. If the database is down, updates stop but answers continue.
 */
@Component
public class PublishedCourses implements LiveSource {

    private final CourseClock clock;
    private final PublishedCourseReader reader;
    private final CourseIndex courses = new CourseIndex();
    private final LiveState<Map<String, TrainingProvider>> providersSeen;
    private volatile Map<String, TrainingProvider> providers = Map.of();
    private volatile @Nullable Span seen;

    /**
     * @param every polling interval: half of the time within which a change must reach readers on other servers, so that the other
     * half remains for everything else
     */
    PublishedCourses(
            CourseClock clock,
            PublishedCourseReader reader,
            SnapshotStore store,
            Jobs jobs,
            @Value("${register.course-poll:500ms}") Duration every) {
        this.clock = clock;
        this.reader = reader;
        this.providersSeen = store.live(() -> providers);
        jobs.poll("published-courses", every, () -> take(read())).now();
    }

    /**
     * New changes.
     *
     * @param span the changes that were made
     * @param providers all providers
     * @param changed the courses that were changed, in the order of the changes
     */
    public record News(Span span, Map<String, TrainingProvider> providers, List<CourseEntry> changed) {}

    /**
     * Reads what is new. A transaction also sees its own changes. Changes are made one after another, so all changes up to the
     * clock's number are complete. Later ones, which may belong to a provider not known here yet, are left for the next read.
     */
    public final News read() {
        Span span = clock.since(known());
        if (span.isEmpty()) {
            return new News(span, providers, List.of());
        }
        Map<String, TrainingProvider> known = reader.hasNewProviders(span) ? reader.providers() : providers;
        return new News(span, known, reader.changed(span, known));
    }

    private Span known() {
        Span known = seen;
        return known == null ? Span.NOTHING : known;
    }

    /** Shows committed changes that were read. Changes that another thread has already shown stay as they are. */
    public final synchronized void take(News news) {
        Span before = known();
        Span now = news.span();
        boolean replaces = now.replaces(before);
        if (!replaces && !now.continues(before)) {
            return;
        }
        providers = news.providers();
        news.changed().forEach(courses::keep);
        if (replaces) {
            // The database no longer has these.
            courses.forget(now.lead());
        }
        seen = now;
    }

    public Collection<CourseEntry> all() {
        return courses.all();
    }

    /** @return the courses whose last change has a higher number */
    public Collection<CourseEntry> changedAfter(long sequence) {
        return courses.changedAfter(sequence);
    }

    public Optional<CourseEntry> find(String id) {
        return courses.find(id);
    }

    public Map<String, TrainingProvider> providers() {
        return providersSeen.get();
    }

    @Override
    public long version() {
        return seen().version();
    }

    /** All versions below it belong to data that the database no longer has. */
    public long lead() {
        return seen().lead();
    }

    @Override
    public Instant changedAt() {
        return seen().until().at();
    }

    private Span seen() {
        Span known = seen;
        if (known == null) {
            throw new IllegalStateException("Nothing has been read yet");
        }
        return known;
    }
}
