package org.skillregister.assessment.storage;

import java.time.Clock;
import org.skillregister.platform.snapshot.ChangeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of plans and contacts. */
@Component
public class PlanClock extends ChangeClock {

    PlanClock(JdbcClient database, Clock clock) {
        super(
                database,
                clock,
                "plan_clock",
                "select from published_plan_version where changed_at = :at",
                "select from published_contact_version where changed_at = :at");
    }
}
