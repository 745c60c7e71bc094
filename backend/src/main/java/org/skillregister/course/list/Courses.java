package org.skillregister.course.list;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.course.Course;
import org.skillregister.course.CourseEntry;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.TrainingProvider;
import org.skillregister.course.storage.PublishedCourses;
import org.skillregister.platform.snapshot.LiveState;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.search.SearchAttempt;
import org.skillregister.search.SearchQuery;
import org.skillregister.search.SearchVocabulary;
import org.springframework.stereotype.Component;

/** All courses as shown today, both from source documents and published by providers. */
@Component
public class Courses {

    private final PublishedCourses published;
    private final Snapshot<SourceCourses> sources;
    private final LiveState<CourseList> courseLists;
    private volatile @Nullable ChangeOrder changes;

    Courses(
            PublishedCourses published,
            Snapshot<SourceCourses> sources,
            Catalogues catalogues,
            SnapshotStore store,
            Clock clock) {
        this.published = published;
        this.sources = sources;
        this.courseLists = store.live(new RecentCourseLists(published, sources, catalogues, clock)::latest);
    }

    /** The number of courses, including withdrawn ones. */
    public int size() {
        return courseList().rows().size();
    }

    /** @return all courses, including withdrawn ones; those that can still be joined first, then the most recently announced */
    public List<Course> list() {
        return courseList().rows().all();
    }

    /** @return the matching courses, in the same order */
    public List<Course> list(CourseCriteria criteria) {
        return courseList().list(criteria);
    }

    /** @return a provider's courses of any jurisdiction that are not withdrawn, in the same order */
    public List<Course> listOf(TrainingProvider provider) {
        return courseList().list(provider.id(), new CourseCriteria().anywhere().provider(provider.id()));
    }

    /** @return the Shanghai courses that lead to an occupation and are not withdrawn, in the same order */
    public List<Course> listOf(OccupationListing occupation) {
        return courseList().list(occupation.code(), new CourseCriteria().occupation(occupation.code()));
    }

    /** @return the matching courses whose title, provider or occupation matches the text, in the same order */
    public List<Course> list(CourseCriteria criteria, SearchQuery text) {
        CourseList current = courseList();
        Catalogue catalogue = current.around().catalogue();
        CourseCriteria wanted = criteria.level(text.understood().level());
        for (SearchAttempt attempt : text.attempts()) {
            List<Course> found = current.list(wanted, CourseText.of(attempt, catalogue, providers()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The search vocabulary of courses and of everything shown with them. */
    public SearchVocabulary vocabulary() {
        return courseList().around().catalogue().vocabulary();
    }

    public Optional<Course> find(String id) {
        CourseList current = courseList();
        Optional<CourseEntry> last = published.find(id);
        if (last.isPresent() && last.get().sequence() > current.sequence()) {
            // The course was changed after this snapshot, which has its version before, if any.
            return current.rows().all().stream()
                    .filter(course -> course.id().equals(id))
                    .findFirst();
        }
        return last.or(() -> sources.get().courses().stream()
                        .filter(course -> course.id().equals(id))
                        .findFirst())
                .map(entry -> new Course(entry, current.around()));
    }

    /** @return the courses changed after the instant, by time of change, then by id */
    public List<Course> listChangedSince(OffsetDateTime since) {
        CourseList current = courseList();
        ChangeOrder known = changes;
        if (known == null || !known.isOf(current)) {
            known = ChangeOrder.of(current);
            changes = known;
        }
        return known.after(since);
    }

    /** @return all providers by name */
    public List<TrainingProvider> providers() {
        return Stream.of(sources.get().providers(), published.providers())
                .flatMap(providers -> providers.values().stream())
                .sorted(comparing(TrainingProvider::name).thenComparing(TrainingProvider::id))
                .toList();
    }

    public Optional<TrainingProvider> findProvider(String id) {
        return Optional.ofNullable(published.providers().get(id))
                .or(() -> Optional.ofNullable(sources.get().providers().get(id)));
    }

    private CourseList courseList() {
        return courseLists.get();
    }
}
