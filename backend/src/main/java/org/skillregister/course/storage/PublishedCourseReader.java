package org.skillregister.course.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillregister.course.Course;
import org.skillregister.course.CourseEntry;
import org.skillregister.course.CourseListing;
import org.skillregister.course.TrainingProvider;
import org.skillregister.platform.snapshot.ChangeClock.Span;
import org.skillregister.platform.time.Shanghai;
import org.skillregister.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the courses that providers have published. */
@Component
class PublishedCourseReader {

    private final JdbcClient database;
    private final ProviderTable providers;

    PublishedCourseReader(JdbcClient database, ProviderTable providers) {
        this.database = database;
        this.providers = providers;
    }

    /** Whether providers have changed since the start of the span, perhaps even after its end. */
    boolean hasNewProviders(Span span) {
        return providers.lastChange() > span.after().sequence();
    }

    Map<String, TrainingProvider> providers() {
        return providers.list().stream().collect(Collectors.toMap(TrainingProvider::id, Function.identity()));
    }

    /** @return the courses whose last change is one of these, in the order of the changes */
    List<CourseEntry> changed(Span span, Map<String, TrainingProvider> providers) {
        return database.sql("select * from course where sequence > ? and sequence <= ? order by sequence")
                .params(span.after().sequence(), span.until().sequence())
                .query((row, _) -> entry(row, span.lead(), providers))
                .list();
    }

    private static CourseEntry entry(ResultSet row, long lead, Map<String, TrainingProvider> providers)
            throws SQLException {
        CourseListing listing = ListingJson.read(row.getString("listing"));
        return new CourseEntry(
                row.getString("id"),
                providers.get(row.getString("provider_id")),
                listing,
                Course.HOME_JURISDICTION,
                List.of(),
                null,
                row.getInt("version"),
                lead + row.getLong("sequence"),
                instant(row, "published_at"),
                instant(row, "updated_at"),
                row.getBoolean("withdrawn"),
                row.getString("withdrawn_reason"),
                SearchText.of(listing.title()));
    }

    private static OffsetDateTime instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .toInstant()
                .atZone(Shanghai.ZONE)
                .toOffsetDateTime();
    }
}
