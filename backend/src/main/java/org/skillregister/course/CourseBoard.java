package org.skillregister.course;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All courses in the order in which they are shown: what can still be joined first, then the most recently announced.
 *
 * @param around what they are shown with
 * @param sequence number of the last change that is certainly in it
 * @param courses in order, withdrawn ones too
 */
record CourseBoard(CourseSurroundings around, long sequence, List<Course> courses) {

    private static final Comparator<Course> ORDER = comparing((Course course) ->
                    course.status() == null || !course.status().isJoinable())
            .thenComparing(Course::publishedAt, nullsLast(reverseOrder()))
            .thenComparing(Course::startsOn, nullsLast(naturalOrder()))
            .thenComparing(Course::id);

    static CourseBoard of(CourseSurroundings around, long sequence, Collection<CourseEntry> entries) {
        return new CourseBoard(around, sequence, List.of()).with(sequence, entries);
    }

    /** The same with some courses new or changed. Sorting what is nearly sorted takes little. */
    CourseBoard with(long newSequence, Collection<CourseEntry> changed) {
        Set<String> replaced = new HashSet<>();
        List<Course> fresh = new ArrayList<>(changed.size());
        changed.forEach(entry -> {
            replaced.add(entry.id());
            fresh.add(new Course(entry, around));
        });
        fresh.sort(ORDER);
        List<Course> all = new ArrayList<>(courses.size() + fresh.size());
        courses.stream().filter(course -> !replaced.contains(course.id())).forEach(all::add);
        all.addAll(fresh);
        all.sort(ORDER);
        return new CourseBoard(around, newSequence, Collections.unmodifiableList(all));
    }
}
