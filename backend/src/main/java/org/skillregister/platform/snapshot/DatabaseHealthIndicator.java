package org.skillregister.platform.snapshot;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Reports whether the database answers, according to the data version poll: a probe never waits, and takes no connection. */
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
