package org.skillregister.course.storage;

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
import org.skillregister.course.CourseEntry;
import org.skillregister.course.TrainingProvider;
import org.skillregister.course.storage.PublishedCourseReader.State;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.snapshot.LiveSource;
import org.skillregister.platform.snapshot.LiveState;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What providers have published, in memory. The one-row table {@code course_clock} tells that there is something new; then only
 * that is read. A dead database stops the news, not the answers.
 */
@Component
public class PublishedCourses implements LiveSource {

    private static final Logger log = LoggerFactory.getLogger(PublishedCourses.class);

    private final PublishedCourseReader reader;
    private final Map<String, CourseEntry> courses = new ConcurrentHashMap<>();
    private final NavigableMap<Long, CourseEntry> bySequence = new ConcurrentSkipListMap<>();
    private final LiveState<Map<String, TrainingProvider>> providersSeen;
    private volatile Map<String, TrainingProvider> providers = Map.of();
    private volatile @Nullable Seen seen;

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
     * Until when the database is known.
     *
     * @param lead is added to the database's numbers, so that they grow here even where it has gone back
     */
    record Seen(State state, long lead) {

        private long version() {
            return lead + state.sequence();
        }

        /** A database that was restored, or whose machines gave up what they had acknowledged, is read anew as a whole. */
        private boolean hasGoneBack(State now) {
            return now.sequence() < state.sequence();
        }
    }

    /**
     * What is new since some moment.
     *
     * @param now until when
     * @param providers all that there are
     * @param changed the courses that were changed, in the order of the changes
     */
    public record News(Seen now, Map<String, TrainingProvider> providers, List<CourseEntry> changed) {}

    /**
     * Reads what is new, for a transaction also what it has changed itself. Changes are made one after another, so all up to the clock's
     * number are there; what comes after it, perhaps of a provider that is not known here yet, is left for the next time.
     */
    public final News read() {
        Seen before = seen;
        State now = reader.state();
        if (before == null) {
            return whole(now, 0);
        }
        if (before.hasGoneBack(now)) {
            log.error("The database has gone back; all courses are read anew");
            return whole(now, before.version() + 1);
        }
        Map<String, TrainingProvider> known =
                now.providers() > before.state().providers() ? reader.providers() : providers;
        List<CourseEntry> changed = now.sequence() == before.state().sequence()
                ? List.of()
                : reader.changed(before.state().sequence(), now.sequence(), before.lead(), known);
        return new News(new Seen(now, before.lead()), known, changed);
    }

    private News whole(State now, long lead) {
        Map<String, TrainingProvider> known = reader.providers();
        return new News(new Seen(now, lead), known, reader.changed(0, now.sequence(), lead, known));
    }

    /** Shows what was read and is committed. What was shown already, because somebody else has read it too, stays. */
    public final synchronized void take(News news) {
        Seen before = seen;
        Seen now = news.now();
        if (before == null || now.lead() > before.lead()) {
            providers = news.providers();
            news.changed().forEach(this::keep);
            forget(now.lead());
            seen = now;
        } else if (now.lead() == before.lead()) {
            if (now.state().providers() > before.state().providers()) {
                providers = news.providers();
            }
            news.changed().forEach(this::keep);
            if (now.version() > before.version()) {
                seen = now;
            }
        }
    }

    /** What the database does not have any more. */
    private void forget(long last) {
        courses.values().removeIf(course -> course.sequence() <= last);
        bySequence.headMap(last, true).clear();
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

    public Collection<CourseEntry> all() {
        return Collections.unmodifiableCollection(courses.values());
    }

    /** @return the courses whose last change has a higher number */
    public Collection<CourseEntry> changedAfter(long sequence) {
        return Collections.unmodifiableCollection(
                bySequence.tailMap(sequence, false).values());
    }

    public Optional<CourseEntry> find(String id) {
        return Optional.ofNullable(courses.get(id));
    }

    public Map<String, TrainingProvider> providers() {
        return providersSeen.get();
    }

    @Override
    public long version() {
        return seen().version();
    }

    /** All versions below it are of what the database has taken back. */
    public long lead() {
        return seen().lead();
    }

    @Override
    public Instant changedAt() {
        return seen().state().changedAt().toInstant();
    }

    private Seen seen() {
        Seen known = seen;
        if (known == null) {
            throw new IllegalStateException("Nothing has been read yet");
        }
        return known;
    }
}
