package org.skillregister.platform.snapshot;

import java.time.Duration;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Replaces the snapshots when the one-row table {@code data_version} says that the data has changed. Polling works on read replicas and
 * through connection poolers, where LISTEN does not. Commands load what they need on demand.
 */
@Component
@ConditionalOnWebApplication
class DataVersionPoll implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DataVersionPoll.class);

    private final SnapshotStore store;
    private final Job job;

    DataVersionPoll(SnapshotStore store, Jobs jobs, @Value("${register.data-version-poll:500ms}") Duration every) {
        this.store = store;
        this.job = jobs.poll("data-version", every, this::follow);
    }

    /** Loads the snapshots: by now all are registered, and no request has arrived yet. */
    @Override
    public void afterSingletonsInstantiated() {
        job.now();
    }

    private void follow() {
        if (store.follow()) {
            log.info("Data version {} is being served", store.version());
        }
    }

    /** Whether the database answered at the last poll. */
    boolean answers() {
        return !job.isFailing() && !job.isOverdue();
    }

    /** Time since the database last answered. */
    Duration age() {
        return job.age();
    }
}
