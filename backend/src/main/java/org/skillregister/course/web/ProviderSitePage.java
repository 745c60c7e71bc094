package org.skillregister.course.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.skillregister.course.Course;
import org.skillregister.course.TrainingProvider;
import org.skillregister.course.list.Courses;
import org.skillregister.platform.site.SitePage;
import org.springframework.stereotype.Component;

/** The page of a provider that publishes courses, with its name and its courses. */
@Component
class ProviderSitePage implements SitePage {

    /** Maximum number of courses named. */
    private static final int NAMED = 20;

    private final Courses courses;

    ProviderSitePage(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String path() {
        return "providers/provider/";
    }

    @Override
    public Optional<Content> find(String id) {
        return courses.findProvider(id).map(this::content);
    }

    private Content content(TrainingProvider provider) {
        String titles = courses.listOf(provider).stream()
                .limit(NAMED)
                .map(Course::title)
                .collect(joining("、"));
        return new Content(
                provider.name(),
                titles.isEmpty() ? provider.name() : "%s的培训课程：%s。".formatted(provider.name(), titles),
                titles.isEmpty() ? List.of() : List.of(new Fact("培训课程", titles)),
                List.of());
    }
}
