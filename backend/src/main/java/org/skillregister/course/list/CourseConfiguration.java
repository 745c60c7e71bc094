package org.skillregister.course.list;

import java.util.Map;
import org.skillregister.course.SourceCourses;
import org.skillregister.course.storage.SourceCourseReader;
import org.skillregister.platform.limit.ScannedLists;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.ReferenceData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the courses of the source documents in memory. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    /** A text is also compared with all occupations and their alternative titles. */
    private static final int OTHER_TEXTS = 5_000;

    @Bean
    ScannedLists courseLists(ObjectProvider<Courses> courses) {
        return () -> Map.of(
                "Query.courses", () -> OTHER_TEXTS + courses.getObject().size(),
                "Query.trainingProviders", () -> courses.getObject().providers().size());
    }

    @Bean
    Snapshot<SourceCourses> sourceCourses(
            SnapshotStore store, Snapshot<ReferenceData> reference, SourceCourseReader reader) {
        return store.add(
                reading -> reader.read(new CitationRow(reading.get(reference).documents())));
    }
}
