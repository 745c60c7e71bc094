package org.skillregister.course.web;

import java.util.List;
import org.skillregister.course.Course;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ConflictSubject;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceConflict;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The conflicts in the sources that affect the courses they announce. */
@Controller
class CourseConflictController {

    private final Snapshot<ReferenceData> reference;

    CourseConflictController(Snapshot<ReferenceData> reference) {
        this.reference = reference;
    }

    @SchemaMapping
    List<SourceConflict> conflicts(Course course) {
        return reference.get().conflictsOf(ConflictSubject.Kind.COURSE, course.id());
    }
}
