package org.skillregister.course.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.file.CourseFileFormat;
import org.skillregister.course.file.CourseFileReport;
import org.skillregister.course.file.CourseFiles;
import org.skillregister.course.publishing.CourseChange;
import org.skillregister.course.publishing.CourseHistory;
import org.skillregister.course.publishing.CoursePayload;
import org.skillregister.course.publishing.CoursePublishing;
import org.skillregister.course.publishing.ListingDraft;
import org.skillregister.partner.Partner;
import org.skillregister.platform.Caller;
import org.skillregister.platform.UsesDatabase;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The mutations by which providers publish, change and withdraw courses. */
@Controller
@UsesDatabase
class CoursePublishingController {

    /** A course to publish. */
    record PublishCourseInput(String idempotencyKey, ListingDraft listing) {}

    /** A change of a course. */
    record ChangeCourseInput(int expectedVersion, ListingDraft listing) {}

    /** A course file. */
    record CourseFileInput(CourseFileFormat format, String content) {}

    private final CoursePublishing publishing;
    private final CourseFiles files;
    private final CourseHistory history;

    CoursePublishingController(CoursePublishing publishing, CourseFiles files, CourseHistory history) {
        this.publishing = publishing;
        this.files = files;
        this.history = history;
    }

    @MutationMapping
    CoursePayload publishCourse(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument PublishCourseInput input) {
        return publishing.publish(CourseAuthor.of(caller), input.idempotencyKey(), input.listing());
    }

    @MutationMapping
    CoursePayload changeCourse(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument String id,
            @Argument ChangeCourseInput input) {
        return publishing.change(CourseAuthor.of(caller), id, input.expectedVersion(), input.listing());
    }

    @MutationMapping
    CoursePayload withdrawCourse(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument String id,
            @Argument @Nullable String reason) {
        return publishing.withdraw(CourseAuthor.of(caller), id, reason);
    }

    @MutationMapping
    CourseFileReport publishCourseFile(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument CourseFileInput input) {
        return files.publish(CourseAuthor.of(caller), input.format(), input.content());
    }

    @QueryMapping
    @Nullable
    List<CourseChange> courseHistory(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller, @Argument String id) {
        return history.find(CourseAuthor.of(caller), id).orElse(null);
    }
}
