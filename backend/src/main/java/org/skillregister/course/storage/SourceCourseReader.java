package org.skillregister.course.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseDetail;
import org.skillregister.course.CourseEntry;
import org.skillregister.course.CourseListing;
import org.skillregister.course.CourseNotice;
import org.skillregister.course.CourseSchedule;
import org.skillregister.course.DeliveryMode;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.TrainingProvider;
import org.skillregister.platform.time.Shanghai;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the courses that source documents announce. */
@Component
public class SourceCourseReader {

    private final JdbcClient database;

    SourceCourseReader(JdbcClient database) {
        this.database = database;
    }

    public SourceCourses read(CitationRow citation) {
        Map<String, TrainingProvider> providers = providers(citation);
        List<CourseEntry> courses = database.sql("select * from source_course order by id")
                .query((row, _) -> entry(row, providers.get(row.getString("provider_id")), citation.read(row)))
                .list();
        return new SourceCourses(providers, courses, details(citation), notices(citation));
    }

    private Map<String, TrainingProvider> providers(CitationRow citation) {
        Map<String, TrainingProvider> providers = new LinkedHashMap<>();
        database.sql("select * from source_provider order by id")
                .query((row, _) ->
                        TrainingProvider.of(row.getString("id"), row.getString("name"), null, citation.read(row)))
                .list()
                .forEach(provider -> providers.put(provider.id(), provider));
        return providers;
    }

    private Map<String, List<CourseDetail>> details(CitationRow citation) {
        record Row(String course, CourseDetail detail) {}
        return database
                .sql("select * from course_detail order by course_id, position")
                .query((row, _) -> new Row(
                        row.getString("course_id"),
                        new CourseDetail(
                                CourseDetail.Topic.valueOf(row.getString("topic")),
                                row.getString("summary"),
                                row.getString("address"),
                                citation.read(row))))
                .list()
                .stream()
                .sorted(Comparator.comparing(row -> row.detail().topic()))
                .collect(groupingBy(Row::course, mapping(Row::detail, toList())));
    }

    private Map<CourseNotice.Kind, CourseNotice> notices(CitationRow citation) {
        Map<CourseNotice.Kind, CourseNotice> notices = new EnumMap<>(CourseNotice.Kind.class);
        database.sql("select * from course_notice").query(row -> {
            notices.put(
                    CourseNotice.Kind.valueOf(row.getString("id")),
                    new CourseNotice(row.getString("summary"), citation.read(row)));
        });
        return notices;
    }

    private static CourseEntry entry(ResultSet row, @Nullable TrainingProvider provider, Citation citation)
            throws SQLException {
        LocalDate printed = citation.document().publishedOn();
        return new CourseEntry(
                row.getString("id"),
                provider,
                listing(row),
                row.getString("jurisdiction"),
                parts(row.getString("notes")),
                citation,
                1,
                0,
                printed == null ? null : morning(printed),
                morning(citation.document().verifiedOn()),
                false,
                null,
                SearchText.of(row.getString("title")));
    }

    private static CourseListing listing(ResultSet row) throws SQLException {
        String occupation = row.getString("occupation_code");
        int level = row.getInt("level");
        String mode = row.getString("delivery_mode");
        return new CourseListing(
                row.getString("title"),
                null,
                occupation == null ? null : OccupationCode.of(occupation),
                null,
                level == 0 ? null : SkillLevel.of(level),
                schedule(row),
                mode == null ? null : DeliveryMode.valueOf(mode),
                row.getString("venue"),
                row.getString("district"),
                row.getString("phone"),
                row.getBigDecimal("price"),
                parts(row.getString("extras")),
                null,
                null,
                row.getBoolean("competition"));
    }

    private static CourseSchedule schedule(ResultSet row) throws SQLException {
        return new CourseSchedule(
                row.getObject("starts_on", LocalDate.class),
                row.getBoolean("start_tentative"),
                null,
                row.getObject("apply_by", LocalDate.class),
                row.getObject("exam_on", LocalDate.class));
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split("｜", -1));
    }

    private static OffsetDateTime morning(LocalDate day) {
        return day.atStartOfDay(Shanghai.ZONE).toOffsetDateTime();
    }
}
