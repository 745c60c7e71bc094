package org.skillregister.course.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseAction;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.CourseListing;
import org.skillregister.course.storage.CourseChangeTable.State;
import org.skillregister.platform.snapshot.ChangeClock.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published courses in the database. Every call here is part of a transaction that has first called {@link #lock}. */
@Component
public class CourseTable {

    private final JdbcClient database;
    private final CourseClock clock;
    private final CourseChangeTable changes;

    CourseTable(JdbcClient database, CourseClock clock, CourseChangeTable changes) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
    }

    /** Waits until nobody else changes courses, on any server. */
    public void lock() {
        clock.lock();
    }

    public Optional<StoredCourse> find(String id) {
        if (id.indexOf('\0') >= 0) {
            // PostgreSQL cannot store a NUL character.
            return Optional.empty();
        }
        return database.sql("select * from course where id = ?")
                .param(id)
                .query((row, _) -> StoredCourse.read(row))
                .optional();
    }

    public Optional<StoredCourse> findByReference(String provider, String reference) {
        // PostgreSQL cannot store a NUL character.
        return reference.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.ofNullable(
                        findByReferences(provider, List.of(reference)).get(reference));
    }

    /** @return the existing courses, by reference */
    public Map<String, StoredCourse> findByReferences(String provider, List<String> references) {
        Map<String, StoredCourse> found = new HashMap<>();
        database.sql("""
            select reference, course.* from course join course_reference on course_id = id
            where course_reference.provider_id = :provider and reference = any (cast(:references as text[]))
            """)
                .param("provider", provider)
                .param("references", references.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("reference"), StoredCourse.read(row));
                });
        return found;
    }

    /**
     * Inserts everything, also the first version, in one statement, because a file has many courses.
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

    public void change(StoredCourse course, CourseAuthor author, CourseListing listing) {
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
        changes.insert(course.id(), new State(version, CourseAction.CHANGED, tick.changedAt(), author.name(), listing));
    }

    public void withdraw(StoredCourse course, CourseAuthor author, @Nullable String reason) {
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
        changes.insert(
                course.id(),
                new State(version, CourseAction.WITHDRAWN, tick.changedAt(), author.name(), course.listing()));
    }
}
