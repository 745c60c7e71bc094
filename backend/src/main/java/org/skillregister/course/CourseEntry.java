package org.skillregister.course;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.search.SearchText;

/**
 * A stored course, independent of the day.
 *
 * @param id stable identifier
 * @param provider who offers it; null when the source does not say
 * @param listing its listing
 * @param jurisdiction where it applies
 * @param notes the register's own remarks
 * @param citation where it is printed; null when its provider publishes it here
 * @param version version number
 * @param sequence number of the change that made this version, among all changes; 0 for a course from a source
 * @param publishedAt when it was published; null when the source is undated
 * @param updatedAt when it was last changed
 * @param withdrawn whether its provider has withdrawn it
 * @param withdrawnReason why; null when not stated
 * @param titleText its title, prepared for search
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
