package org.skillregister.course.storage;

import java.time.OffsetDateTime;
import java.util.List;
import org.skillregister.course.CourseAction;
import org.skillregister.course.CourseListing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All versions of the published courses in the database, with who made them and when. */
@Component
public class CourseChangeTable {

    private final JdbcClient database;

    CourseChangeTable(JdbcClient database) {
        this.database = database;
    }

    /** A stored version of a course. */
    public record State(
            int version, CourseAction action, OffsetDateTime changedAt, String changedBy, CourseListing listing) {}

    /** @return the versions of a course, newest first */
    public List<State> history(String id) {
        return database.sql("select * from course_change where course_id = ? order by version desc limit 1001")
                .param(id)
                .query((row, _) -> new State(
                        row.getInt("version"),
                        CourseAction.valueOf(row.getString("action")),
                        row.getObject("changed_at", OffsetDateTime.class),
                        row.getString("changed_by"),
                        ListingJson.read(row.getString("listing"))))
                .list();
    }

    /** @return the listing with which a course was first published */
    public CourseListing firstListing(String id) {
        return ListingJson.read(database.sql("select listing from course_change where course_id = ? and version = 1")
                .param(id)
                .query(String.class)
                .single());
    }

    /** Keeps a version. It is part of the transaction that changes the course. */
    void insert(String id, State state) {
        database.sql("""
            insert into course_change (course_id, version, action, changed_at, changed_by, listing)
            values (:id, :version, :action, :at, :by, cast(:listing as jsonb))
            """)
                .param("id", id)
                .param("version", state.version())
                .param("action", state.action().name())
                .param("at", state.changedAt())
                .param("by", state.changedBy())
                .param("listing", ListingJson.write(state.listing()))
                .update();
    }
}
