package org.skillregister.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillregister.platform.Callers;
import org.skillregister.platform.error.KeysUnavailableException;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds the valid keys in memory: no request waits for the database, and a key issued or revoked anywhere takes effect here within
 * seconds. Keys that could not be refreshed in time are no longer trusted, because one may have been revoked.
 */
@Component
class KeyRing implements Callers {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final KeyTable table;
    private final Clock clock;
    private final Duration trusted;
    private final Job refresh;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private volatile Map<String, Partner> valid = Map.of();

    KeyRing(
            KeyTable table,
            Clock clock,
            Jobs jobs,
            @Value("${register.key-poll:5s}") Duration every,
            @Value("${register.key-trust:30s}") Duration trusted) {
        this.table = table;
        this.clock = clock;
        this.trusted = trusted;
        this.refresh = jobs.poll("partner-keys", every, () -> valid = table.valid());
        // Records use once a minute rather than with each request.
        jobs.poll("partner-key-use", A_MINUTE, this::writeDownUse).lastly();
        refresh.now();
    }

    @Override
    public Optional<Partner> find(String bearer) {
        if (refresh.age().compareTo(trusted) > 0) {
            throw new KeysUnavailableException();
        }
        Instant now = clock.instant();
        Optional<Partner> partner = Optional.ofNullable(valid.get(HexFormat.of().formatHex(KeySecret.hash(bearer))))
                .filter(it -> now.isBefore(it.expiresAt()));
        partner.ifPresent(it -> used.put(it.key(), now));
        return partner;
    }

    /** Reads the keys now. */
    void poll() {
        refresh.now();
    }

    /** Stores when keys were last used. */
    void writeDownUse() {
        Map.copyOf(used).forEach((key, at) -> {
            table.used(key, at);
            used.remove(key, at);
        });
    }
}
