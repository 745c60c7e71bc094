package org.skillregister.course;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * The listing of a course; null means not stated.
 *
 * @param title title
 * @param description a longer plain text, which may have several lines
 * @param occupation printed code of the occupation it leads to
 * @param workType work type of the occupation
 * @param level level it leads to
 * @param schedule its days
 * @param deliveryMode how it is taught
 * @param venue where it is taught
 * @param district district of the city
 * @param phone telephone for questions
 * @param price the total price in yuan
 * @param extras what is included besides the teaching
 * @param url the provider's page about it
 * @param assessedBy id of the organization that assesses, as the provider says
 * @param competition whether it is called a competition (竞赛)
 */
public record CourseListing(
        String title,
        @Nullable String description,
        @Nullable OccupationCode occupation,
        @Nullable String workType,
        @Nullable SkillLevel level,
        CourseSchedule schedule,
        @Nullable DeliveryMode deliveryMode,
        @Nullable String venue,
        @Nullable String district,
        @Nullable String phone,
        @Nullable BigDecimal price,
        List<String> extras,
        @Nullable URI url,
        @Nullable String assessedBy,
        boolean competition) {}
