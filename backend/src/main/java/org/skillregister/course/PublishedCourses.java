package org.skillregister.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.PublishedCourseReader.Moment;
import org.skillregister.platform.LiveSource;
import org.skillregister.platform.LiveState;
import org.skillregister.platform.SnapshotStore;
import org.skillregister.platform.job.Jobs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What providers have published, in memory. The one-row table {@code course_clock} tells that there is something new; then only
 * that is read. A dead database stops the news, not the answers.
 */
@Component
class PublishedCourses implements LiveSource {

    private final PublishedCourseReader reader;
    private final Map<String, CourseEntry> courses = new ConcurrentHashMap<>();
    private final NavigableMap<Long, CourseEntry> bySequence = new ConcurrentSkipListMap<>();
    private final LiveState<Map<String, TrainingProvider>> providersSeen;
    private volatile Map<String, TrainingProvider> providers = Map.of();
    private volatile @Nullable Moment seen;

    /** @param every half of what a reader on another server may wait for a change is left to all else */
    PublishedCourses(
            PublishedCourseReader reader,
            SnapshotStore store,
            Jobs jobs,
            @Value("${register.course-poll:500ms}") Duration every) {
        this.reader = reader;
        this.providersSeen = store.live(() -> providers);
        jobs.poll("published-courses", every, () -> take(read())).now();
    }

    /**
     * What is new since some moment.
     *
     * @param now until when
     * @param providers all that there are
     * @param changed the courses that were changed, in the order of the changes
     */
    record News(Moment now, Map<String, TrainingProvider> providers, List<CourseEntry> changed) {}

    /**
     * Reads what is new, for a transaction also what it has changed itself. Changes are made one after another, so all up to the clock's
     * number are there; what comes after it, perhaps of a provider that is not known here yet, is left for the next time.
     */
    final News read() {
        Moment before = seen;
        Moment now = reader.moment();
        Map<String, TrainingProvider> known =
                before == null || now.providers() > before.providers() ? reader.providers() : providers;
        List<CourseEntry> changed = before != null && now.sequence() <= before.sequence()
                ? List.of()
                : reader.changed(before == null ? 0 : before.sequence(), now.sequence(), known);
        return new News(now, known, changed);
    }

    /** Shows what was read and is committed. What was shown already, because somebody else has read it too, stays. */
    final synchronized void take(News news) {
        Moment before = seen;
        if (before == null || news.now().providers() > before.providers()) {
            providers = news.providers();
        }
        news.changed().forEach(this::keep);
        if (before == null || news.now().sequence() > before.sequence()) {
            seen = news.now();
        }
    }

    private void keep(CourseEntry course) {
        CourseEntry before = courses.get(course.id());
        if (before != null && before.sequence() >= course.sequence()) {
            return;
        }
        courses.put(course.id(), course);
        bySequence.put(course.sequence(), course);
        if (before != null) {
            bySequence.remove(before.sequence());
        }
    }

    Collection<CourseEntry> all() {
        return Collections.unmodifiableCollection(courses.values());
    }

    /** @return the courses whose last change has a higher number */
    Collection<CourseEntry> changedAfter(long sequence) {
        return Collections.unmodifiableCollection(
                bySequence.tailMap(sequence, false).values());
    }

    Optional<CourseEntry> find(String id) {
        return Optional.ofNullable(courses.get(id));
    }

    Map<String, TrainingProvider> providers() {
        return providersSeen.get();
    }

    @Override
    public long version() {
        return moment().sequence();
    }

    @Override
    public Instant changedAt() {
        return moment().changedAt().toInstant();
    }

    private Moment moment() {
        Moment moment = seen;
        if (moment == null) {
            throw new IllegalStateException("Nothing has been read yet");
        }
        return moment;
    }
}
