package org.skillregister.course.storage;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.skillregister.course.CourseEntry;

/**
 * The latest version of each course, by id and by the number of its last change. One thread at a time changes it; any thread may
 * read it.
 */
final class CourseIndex {

    private final Map<String, CourseEntry> byId = new ConcurrentHashMap<>();
    private final NavigableMap<Long, CourseEntry> bySequence = new ConcurrentSkipListMap<>();

    /** Keeps a version unless a later one is known. */
    void keep(CourseEntry course) {
        CourseEntry before = byId.get(course.id());
        if (before != null && before.sequence() >= course.sequence()) {
            return;
        }
        byId.put(course.id(), course);
        bySequence.put(course.sequence(), course);
        if (before != null) {
            bySequence.remove(before.sequence());
        }
    }

    /** Removes the courses whose last change has at most this number. */
    void forget(long last) {
        byId.values().removeIf(course -> course.sequence() <= last);
        bySequence.headMap(last, true).clear();
    }

    Optional<CourseEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<CourseEntry> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** @return the courses whose last change has a higher number, in the order of the changes */
    Collection<CourseEntry> changedAfter(long sequence) {
        return Collections.unmodifiableCollection(
                bySequence.tailMap(sequence, false).values());
    }
}
