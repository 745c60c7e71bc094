package org.skillregister.course.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.SearchSource;
import org.skillregister.course.Course;
import org.skillregister.course.TrainingProvider;
import org.skillregister.course.list.CourseCriteria;
import org.skillregister.course.list.CourseOrder;
import org.skillregister.course.list.Courses;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;
import org.skillregister.reference.FormerId;
import org.skillregister.reference.FormerIds;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchQuery;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The courses and their providers. */
@Controller
class CourseController implements SearchSource {

    private final Courses courses;
    private final FormerIds formerIds;

    CourseController(Courses courses, FormerIds formerIds) {
        this.courses = courses;
        this.formerIds = formerIds;
    }

    @QueryMapping
    Connection<Course> courses(
            @Argument @Nullable CourseFilter filter,
            @Argument @Nullable CourseOrder order,
            @Arguments PageRequest page) {
        CourseFilter wanted = Objects.requireNonNullElse(filter, CourseFilter.ALL);
        SearchQuery query = SearchQuery.of("filter.text", wanted.text(), courses.vocabulary());
        List<Course> found = query.isBlank() ? courses.list(wanted.criteria()) : courses.list(wanted.criteria(), query);
        return page("courses", wanted, found, order, page);
    }

    /** A cursor is valid only for its order. Cursors of NEWEST keep the form they had before other orders existed. */
    private static Connection<Course> page(
            String field, Object asked, List<Course> newest, @Nullable CourseOrder order, PageRequest page) {
        CourseOrder by = Objects.requireNonNullElse(order, CourseOrder.NEWEST);
        Object list = by == CourseOrder.NEWEST ? asked : List.of(asked, by);
        return Connection.of(field, list, by.sort(newest), by::place, page);
    }

    @QueryMapping
    @Nullable
    Course course(@Argument String id) {
        return courses.find(formerIds.current(FormerId.Kind.COURSE, id)).orElse(null);
    }

    @QueryMapping
    Connection<Course> coursesChangedSince(@Argument OffsetDateTime since, @Arguments PageRequest page) {
        return Connection.of("coursesChangedSince", "", courses.listChangedSince(since), Course::placeInTime, page);
    }

    @QueryMapping
    @Nullable
    TrainingProvider trainingProvider(@Argument String id) {
        return courses.findProvider(formerIds.current(FormerId.Kind.TRAINING_PROVIDER, id))
                .orElse(null);
    }

    @QueryMapping
    Connection<TrainingProvider> trainingProviders(@Argument @Nullable String text, @Arguments PageRequest page) {
        SearchQuery query = SearchQuery.of("text", text, courses.vocabulary());
        return SearchHit.page(
                "trainingProviders", Objects.requireNonNullElse(text, ""), query.find(courses.providers()), page);
    }

    @SchemaMapping(typeName = "Occupation", field = "courses")
    Connection<Course> coursesOfOccupation(
            OccupationListing occupation, @Argument @Nullable CourseOrder order, @Arguments PageRequest page) {
        return page("occupation", occupation.code(), courses.listOf(occupation), order, page);
    }

    @SchemaMapping(typeName = "TrainingProvider", field = "courses")
    Connection<Course> coursesOfProvider(
            TrainingProvider provider, @Argument @Nullable CourseOrder order, @Arguments PageRequest page) {
        return page("trainingProvider", provider.id(), courses.listOf(provider), order, page);
    }

    @Override
    public int size() {
        return courses.size();
    }

    @Override
    public List<Course> search(SearchQuery query) {
        return courses.list(new CourseCriteria(), query);
    }
}
