package org.skillregister.course.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.CourseListing;
import org.skillregister.course.storage.CourseChangeTable;
import org.skillregister.course.storage.CourseChangeTable.State;
import org.skillregister.course.storage.ListingJson;
import org.skillregister.platform.error.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who has changed a course, and when. It is read from the database each time. */
@Component
public class CourseHistory {

    private static final int MOST = 1000;

    private final CourseChangeTable table;
    private final OwnCourses own;

    CourseHistory(CourseChangeTable table, OwnCourses own) {
        this.table = table;
        this.own = own;
    }

    /**
     * The versions of a course, newest first.
     *
     * @return empty when no provider has published a course with this id
     * @throws AccessDeniedException when it is another provider's, or a source document's
     */
    public Optional<List<CourseChange>> find(CourseAuthor author, String id) {
        return own.findStored(author, id).map(it -> changes(table.history(it.id())));
    }

    private static List<CourseChange> changes(List<State> states) {
        List<CourseChange> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, states.size()); i++) {
            State state = states.get(i);
            List<String> fields = i + 1 < states.size()
                    ? differing(state.listing(), states.get(i + 1).listing())
                    : List.of();
            changes.add(
                    new CourseChange(state.version(), state.action(), state.changedAt(), state.changedBy(), fields));
        }
        return changes;
    }

    private static List<String> differing(CourseListing after, CourseListing before) {
        var now = ListingJson.fields(after);
        var then = ListingJson.fields(before);
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.addAll(then.keySet());
        names.removeIf(name -> Objects.equals(now.get(name), then.get(name)));
        return List.copyOf(names);
    }
}
