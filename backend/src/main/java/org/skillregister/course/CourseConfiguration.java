package org.skillregister.course;

import java.util.Map;
import org.skillregister.platform.LookedThrough;
import org.skillregister.platform.Snapshot;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.ReferenceData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the courses of the source documents in memory. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    LookedThrough courseLists(ObjectProvider<Courses> courses) {
        return () -> Map.of(
                "Query.courses", () -> courses.getObject().size(),
                "Query.trainingProviders", () -> courses.getObject().providers().size());
    }

    @Bean
    @Order(4)
    Snapshot<SourceCourses> sourceCourses(
            PlatformTransactionManager transactions, Snapshot<ReferenceData> reference, SourceCourseReader reader) {
        return new Snapshot<>(
                transactions, () -> reader.read(new CitationRow(reference.get().documents())));
    }
}
