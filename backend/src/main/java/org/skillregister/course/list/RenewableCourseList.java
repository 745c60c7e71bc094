package org.skillregister.course.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.skillregister.course.Course;
import org.skillregister.course.CourseContext;
import org.skillregister.course.storage.PublishedCourses;

/** The list of courses as they are shown with one context. One thread at a time renews it, any reads it. */
final class RenewableCourseList {

    private final CourseContext context;
    private final Map<String, Course> byId = new HashMap<>();
    private volatile CourseList current;

    /** @param sequence number of the last change that is certainly in it */
    RenewableCourseList(CourseContext context, PublishedCourses published, long sequence) {
        this.context = context;
        Stream.concat(context.sources().courses().stream(), published.all().stream())
                .forEach(entry -> byId.put(entry.id(), new Course(entry, context)));
        this.current = CourseList.of(context, sequence, byId.values());
    }

    CourseList current() {
        return current;
    }

    boolean isOf(CourseContext other) {
        return context.isStill(other);
    }

    /** @param sequence number of the last change that will certainly be in it */
    void renew(PublishedCourses published, long sequence) {
        Map<String, Course> fresh = new HashMap<>();
        // In the order of the changes: of a course that is changed right now the later state stays.
        published.changedAfter(current.sequence()).forEach(entry -> fresh.put(entry.id(), new Course(entry, context)));
        List<Course> gone =
                fresh.keySet().stream().map(byId::get).filter(Objects::nonNull).toList();
        byId.putAll(fresh);
        current = current.with(sequence, gone, List.copyOf(fresh.values()));
    }
}
