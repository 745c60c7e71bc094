package org.skillregister.course.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.skillregister.course.Course;
import org.skillregister.course.CourseContext;
import org.skillregister.course.storage.PublishedCourses;

/** The list of courses as shown in one context. One thread at a time renews it; any thread may read it. */
final class RenewableCourseList {

    private final CourseContext context;
    private final Map<String, Course> byId = new HashMap<>();
    private volatile CourseList current;

    /** @param sequence number of the last change that is certainly included */
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

    /** @param sequence number of the last change that will certainly be included */
    void renew(PublishedCourses published, long sequence) {
        Map<String, Course> fresh = new HashMap<>();
        // The entries come in the order of changes, so that the later version of a course that is being changed wins.
        published.changedAfter(current.sequence()).forEach(entry -> fresh.put(entry.id(), new Course(entry, context)));
        List<Course> gone =
                fresh.keySet().stream().map(byId::get).filter(Objects::nonNull).toList();
        byId.putAll(fresh);
        current = current.with(sequence, gone, List.copyOf(fresh.values()));
    }
}
