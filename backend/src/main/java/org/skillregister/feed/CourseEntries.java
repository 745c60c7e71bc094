package org.skillregister.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.course.TrainingProvider;
import org.skillregister.reference.SkillLevel;

/** Courses as feed entries. */
final class CourseEntries {

    private CourseEntries() {}

    static List<FeedEntry> list(List<Course> courses) {
        return courses.stream().map(CourseEntries::entry).toList();
    }

    private static FeedEntry entry(Course course) {
        return new FeedEntry(
                "course " + course.id(),
                course.title(),
                SitePages.course(course),
                Objects.requireNonNullElse(course.publishedAt(), course.updatedAt())
                        .toInstant(),
                course.updatedAt().toInstant(),
                lines(course));
    }

    private static List<String> lines(Course course) {
        TrainingProvider provider = course.provider();
        SkillLevel level = course.level();
        return Stream.of(
                        line("培训机构", provider == null ? null : provider.name()),
                        line("等级", level == null ? null : level.chinese()),
                        line("开课", course.startsOn()),
                        line("报名截止", course.applyBy()),
                        line("地点", course.venue()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> line(String what, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of("%s：%s".formatted(what, value));
    }
}
