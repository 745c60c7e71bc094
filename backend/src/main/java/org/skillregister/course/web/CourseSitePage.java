package org.skillregister.course.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.course.Course;
import org.skillregister.course.TrainingProvider;
import org.skillregister.course.list.Courses;
import org.skillregister.platform.site.SitePage;
import org.skillregister.platform.time.ChineseDay;
import org.skillregister.reference.SkillLevel;
import org.springframework.stereotype.Component;

/** The page of a published course, with the metadata that search engines and link previews read. */
@Component
class CourseSitePage implements SitePage {

    private final Courses courses;

    CourseSitePage(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String path() {
        return "courses/course/";
    }

    @Override
    public Optional<Content> find(String id) {
        return courses.find(id).map(CourseSitePage::content);
    }

    private static Content content(Course course) {
        List<Fact> facts = facts(course);
        String sentence =
                facts.stream().map(fact -> fact.label() + "：" + fact.text()).collect(joining("，"));
        return new Content(
                course.title(),
                sentence.isEmpty() ? course.title() : sentence + "。",
                facts,
                Optional.ofNullable(course.description()).stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static List<Fact> facts(Course course) {
        return Stream.of(
                        fact("职业", course.occupation(), OccupationListing::name),
                        fact("等级", course.level(), SkillLevel::chinese),
                        fact("谁办", course.provider(), TrainingProvider::name),
                        fact("开课", course.startsOn(), ChineseDay::of),
                        fact("报名截止", course.applyBy(), ChineseDay::of),
                        fact("地点", course.venue(), venue -> venue))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<Fact> fact(String label, @Nullable T known, Function<T, String> text) {
        return Optional.ofNullable(known).map(value -> new Fact(label, text.apply(value)));
    }
}
