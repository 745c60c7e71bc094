package org.skillregister.course.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseAction;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.CourseListing;
import org.skillregister.platform.snapshot.ChangeClock.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published courses in the database. Every call here is part of a transaction that has first called {@link #lock}. */
@Component
public class CourseTable {

    private final JdbcClient database;
    private final CourseClock clock;

    CourseTable(JdbcClient database, CourseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A stored course.
     *
     * @param provider id of its provider
     */
    public record Stored(String id, String provider, int version, CourseListing listing, boolean withdrawn) {}

    /** A stored version of a course. */
    public record State(
            int version, CourseAction action, OffsetDateTime changedAt, String changedBy, CourseListing listing) {}

    /** Waits until nobody else changes courses, on any server. */
    public void lock() {
        clock.lock();
    }

    public Optional<Stored> find(String id) {
        if (id.indexOf('\0') >= 0) {
            // PostgreSQL cannot store a NUL character.
            return Optional.empty();
        }
        return database.sql("select * from course where id = ?")
                .param(id)
                .query((row, _) -> stored(row))
                .optional();
    }

    public Optional<Stored> findByReference(String provider, String reference) {
        return Optional.ofNullable(
                findByReferences(provider, List.of(reference)).get(reference));
    }

    /** @return the existing courses, by reference */
    public Map<String, Stored> findByReferences(String provider, List<String> references) {
        Map<String, Stored> found = new HashMap<>();
        database.sql("""
            select reference, course.* from course join course_reference on course_id = id
            where course_reference.provider_id = :provider and reference = any (cast(:references as text[]))
            """)
                .param("provider", provider)
                .param("references", references.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("reference"), stored(row));
                });
        return found;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("id"),
                row.getString("provider_id"),
                row.getInt("version"),
                ListingJson.read(row.getString("listing")),
                row.getBoolean("withdrawn"));
    }

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

    /**
     * Inserts everything in one statement, because a file has many courses.
     *
     * @return the new course's id
     */
    public String insert(CourseAuthor author, String reference, CourseListing listing) {
        return database.sql("""
            with clock as (
                %s
            ), tick as (
                select 'c-' || sequence as id, sequence, changed_at from clock
            ), published as (
                insert into course (id, provider_id, version, sequence, listing, published_at, updated_at)
                select id, :provider, 1, sequence, cast(:listing as jsonb), changed_at, changed_at from tick
            ), named as (
                insert into course_reference (provider_id, reference, course_id)
                select :provider, :reference, id from tick
            ), kept as (
                insert into course_change (course_id, version, action, changed_at, changed_by, listing)
                select id, 1, 'PUBLISHED', changed_at, :by, cast(:listing as jsonb) from tick
            )
            select id from tick
            """.formatted(clock.nextStatement()))
                .param("now", clock.now())
                .param("provider", author.provider())
                .param("reference", reference)
                .param("by", author.name())
                .param("listing", ListingJson.write(listing))
                .query(String.class)
                .single();
    }

    public void change(Stored course, CourseAuthor author, CourseListing listing) {
        Tick tick = clock.next();
        int version = course.version() + 1;
        database.sql("""
            update course set version = :version, sequence = :sequence, listing = cast(:listing as jsonb),
                   updated_at = :at
            where id = :id
            """)
                .param("version", version)
                .param("sequence", tick.sequence())
                .param("listing", ListingJson.write(listing))
                .param("at", tick.changedAt())
                .param("id", course.id())
                .update();
        keep(course.id(), version, CourseAction.CHANGED, author, tick, listing);
    }

    public void withdraw(Stored course, CourseAuthor author, @Nullable String reason) {
        Tick tick = clock.next();
        int version = course.version() + 1;
        database.sql("""
            update course set version = :version, sequence = :sequence, updated_at = :at, withdrawn = true,
                   withdrawn_reason = :reason
            where id = :id
            """)
                .param("version", version)
                .param("sequence", tick.sequence())
                .param("at", tick.changedAt())
                .param("reason", reason)
                .param("id", course.id())
                .update();
        keep(course.id(), version, CourseAction.WITHDRAWN, author, tick, course.listing());
    }

    private void keep(
            String id, int version, CourseAction action, CourseAuthor author, Tick tick, CourseListing listing) {
        database.sql("""
            insert into course_change (course_id, version, action, changed_at, changed_by, listing)
            values (:id, :version, :action, :at, :by, cast(:listing as jsonb))
            """)
                .param("id", id)
                .param("version", version)
                .param("action", action.name())
                .param("at", tick.changedAt())
                .param("by", author.name())
                .param("listing", ListingJson.write(listing))
                .update();
    }
}
