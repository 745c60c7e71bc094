package org.skillregister.course.web;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.course.Course;
import org.skillregister.course.TrainingProvider;
import org.skillregister.reference.OccupationCode;

/** Whether a text fits a course's title, its provider or its occupation. The few occupations and providers are asked once. */
final class CourseText implements Predicate<Course> {

    private final SearchQuery query;
    private final Set<OccupationCode> occupations;
    private final Map<TrainingProvider, Boolean> providers = new HashMap<>();

    CourseText(SearchQuery query, Catalogue catalogue) {
        this.query = query;
        this.occupations = query.in(List.copyOf(catalogue.occupations().values())).stream()
                .map(OccupationListing::code)
                .collect(toSet());
    }

    @Override
    public boolean test(Course course) {
        OccupationCode occupation = course.listing().occupation();
        TrainingProvider provider = course.provider();
        return (occupation != null && occupations.contains(occupation))
                || (provider != null && providers.computeIfAbsent(provider, query::fits))
                || query.fits(course);
    }
}
