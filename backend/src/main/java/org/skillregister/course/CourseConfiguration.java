package org.skillregister.course;

import org.skillregister.platform.Snapshot;
import org.skillregister.platform.SnapshotStore;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the courses of the source documents in memory. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    Snapshot<SourceCourses> sourceCourses(
            SnapshotStore store, Snapshot<ReferenceData> reference, SourceCourseReader reader) {
        return store.add(
                reading -> reader.read(new CitationRow(reading.get(reference).documents())));
    }
}
