package org.skillregister.partner;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.skillregister.platform.Callers;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The valid keys, in memory: a dead database does not lock partners out of reading, and a key that is issued or revoked
 * anywhere is so here within seconds.
 */
@Component
class KeyRing implements Callers, DisposableBean {

    private final KeyTable table;
    private final Clock clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private volatile Map<String, Partner> valid;

    KeyRing(KeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
        this.valid = table.valid();
    }

    @Override
    public Optional<Partner> find(String bearer) {
        Instant now = clock.instant();
        Optional<Partner> partner = Optional.ofNullable(valid.get(HexFormat.of().formatHex(KeySecret.hash(bearer))))
                .filter(it -> now.isBefore(it.expiresAt()));
        partner.ifPresent(it -> used.put(it.key(), now));
        return partner;
    }

    /** One at a time: what was read earlier must not replace what was read later. */
    @Scheduled(fixedDelayString = "${register.key-poll:5s}")
    synchronized void poll() {
        try {
            valid = table.valid();
        } catch (DataAccessException | TransactionException unreachable) {
            // The poll of the data version tells of it once, and when the database is back.
        }
    }

    /** Writes down when keys were last used, once a minute rather than with each request. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void writeDownUse() {
        try {
            Map.copyOf(used).forEach((key, at) -> {
                table.used(key, at);
                used.remove(key, at);
            });
        } catch (DataAccessException | TransactionException unreachable) {
            // What is not written down yet is tried again.
        }
    }

    @Override
    public void destroy() {
        writeDownUse();
    }
}
