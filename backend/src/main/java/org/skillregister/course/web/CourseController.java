package org.skillregister.course.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.catalogue.SearchedElsewhere;
import org.skillregister.course.Course;
import org.skillregister.course.Courses;
import org.skillregister.course.TrainingProvider;
import org.skillregister.platform.Connection;
import org.skillregister.platform.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The courses and who offers them. */
@Controller
class CourseController implements SearchedElsewhere {

    private final Courses courses;

    CourseController(Courses courses) {
        this.courses = courses;
    }

    @QueryMapping
    Connection<Course> courses(@Argument @Nullable CourseFilter filter, @Arguments PageRequest page) {
        CourseFilter wanted = Objects.requireNonNullElse(filter, CourseFilter.ALL);
        SearchQuery query = SearchQuery.of("filter.text", wanted.text());
        List<Course> found = query.isBlank() ? courses.list(wanted.sieve()) : courses.list(wanted.sieve(), query);
        return Connection.of("courses", wanted, found, Course::place, page);
    }

    @QueryMapping
    @Nullable
    Course course(@Argument String id) {
        return courses.find(id).orElse(null);
    }

    @QueryMapping
    Connection<Course> coursesChangedSince(@Argument OffsetDateTime since, @Arguments PageRequest page) {
        return Connection.of("coursesChangedSince", "", courses.listChangedSince(since), Course::placeInTime, page);
    }

    @QueryMapping
    @Nullable
    TrainingProvider trainingProvider(@Argument String id) {
        return courses.findProvider(id).orElse(null);
    }

    @QueryMapping
    Connection<TrainingProvider> trainingProviders(@Argument @Nullable String text, @Arguments PageRequest page) {
        SearchQuery query = SearchQuery.of("text", text);
        List<TrainingProvider> found = query.in(courses.providers());
        return Connection.of("trainingProviders", Objects.requireNonNullElse(text, ""), found, query::place, page);
    }

    @SchemaMapping(typeName = "Occupation", field = "courses")
    Connection<Course> coursesOfOccupation(OccupationListing occupation, @Arguments PageRequest page) {
        return Connection.of("occupation", occupation.code(), courses.listOf(occupation), Course::place, page);
    }

    @SchemaMapping(typeName = "TrainingProvider", field = "courses")
    Connection<Course> coursesOfProvider(TrainingProvider provider, @Arguments PageRequest page) {
        return Connection.of("trainingProvider", provider.id(), courses.listOf(provider), Course::place, page);
    }

    @Override
    public int size() {
        return courses.size();
    }

    @Override
    public List<Course> searched(SearchQuery query) {
        return courses.list(query);
    }
}
