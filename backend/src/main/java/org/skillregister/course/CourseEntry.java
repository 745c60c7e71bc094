package org.skillregister.course;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.search.SearchText;

/**
 * A course as it is stored, independent of the day.
 *
 * @param id stable identifier
 * @param provider who offers it; null when the source does not say
 * @param listing what is said of it
 * @param jurisdiction where it holds
 * @param notes what the register adds
 * @param citation where it is printed; null when its provider publishes it here
 * @param version number of its state
 * @param sequence number of the change that made this state, among all changes; 0 for a course from a source
 * @param publishedAt when it was published; null when the source is undated
 * @param updatedAt when it was changed last
 * @param withdrawn whether its provider has withdrawn it
 * @param withdrawnReason why; null when not said
 * @param titleText what its title is found by
 */
public record CourseEntry(
        String id,
        @Nullable TrainingProvider provider,
        CourseListing listing,
        String jurisdiction,
        List<String> notes,
        @Nullable Citation citation,
        int version,
        long sequence,
        @Nullable OffsetDateTime publishedAt,
        OffsetDateTime updatedAt,
        boolean withdrawn,
        @Nullable String withdrawnReason,
        SearchText titleText) {}
