package org.skillregister.platform.snapshot;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the database answers, as the poll of the data version has it: a probe waits for nothing and takes no connection. */
@Component
@ConditionalOnWebApplication
class DatabaseHealthIndicator extends AbstractHealthIndicator {

    private final DataVersionPoll poll;

    DatabaseHealthIndicator(DataVersionPoll poll) {
        this.poll = poll;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(poll.answers() ? "UP" : "DOWN")
                .withDetail("ageSeconds", poll.age().toMillis() / 1000.0);
    }
}
