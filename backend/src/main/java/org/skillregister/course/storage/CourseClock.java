package org.skillregister.course.storage;

import java.time.Clock;
import org.skillregister.platform.snapshot.ChangeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of courses and providers. */
@Component
class CourseClock extends ChangeClock {

    CourseClock(JdbcClient database, Clock clock) {
        super(
                database,
                clock,
                "course_clock",
                "select from course_change where changed_at = :at",
                "select from training_provider where created_at = :at");
    }
}
