package org.skillregister.course;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.PublishedCourseReader.Moment;
import org.skillregister.platform.LiveData;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What providers have published, in memory. The one-row table {@code course_clock} tells that there is something new; then only
 * that is read. A dead database stops the news, not the answers.
 */
@Component
class PublishedCourses implements LiveData {

    private final PublishedCourseReader reader;
    private final Map<String, CourseEntry> courses = new ConcurrentHashMap<>();
    private final NavigableMap<Long, CourseEntry> bySequence = new ConcurrentSkipListMap<>();
    private volatile Map<String, TrainingProvider> providers = Map.of();
    private volatile @Nullable Moment seen;

    PublishedCourses(PublishedCourseReader reader) {
        this.reader = reader;
        refresh();
    }

    /** Half of what a reader on another server may wait for a change is left to all else. */
    @Scheduled(fixedDelayString = "${register.course-poll:500ms}")
    void poll() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException unreachable) {
            // The poll of the data version tells of it once, and when the database is back.
        }
    }

    /**
     * Reads what is new. Changes are made one after another, so all up to the clock's number are there; what comes after it, perhaps of a
     * provider that is not known here yet, is left for the next time.
     */
    final synchronized void refresh() {
        Moment now = reader.moment();
        Moment before = seen;
        if (before == null || now.providers() > before.providers()) {
            providers = reader.providers();
        }
        if (before == null || now.sequence() > before.sequence()) {
            reader.changed(before == null ? 0 : before.sequence(), now.sequence(), providers)
                    .forEach(this::keep);
            seen = now;
        }
    }

    /** @return the course as it is stored, in the transaction that is open */
    Optional<CourseEntry> stored(String id) {
        return reader.find(id, providers);
    }

    /**
     * Shows what has been committed. Who made a change is answered, even if the database is away by now: then the rest is read when
     * it is back.
     *
     * @param changed the course; null when there is none, or none alone
     */
    final synchronized void committed(@Nullable CourseEntry changed) {
        try {
            refresh();
        } catch (DataAccessException | TransactionException away) {
            if (changed != null) {
                keep(changed);
            }
        }
    }

    private void keep(CourseEntry course) {
        CourseEntry before = courses.put(course.id(), course);
        bySequence.put(course.sequence(), course);
        if (before != null && before.sequence() != course.sequence()) {
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
        return providers;
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
