package org.skillregister.certificate.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.lookup.PendingFailures.FailureKey;

/** Lookups that count as failed until they succeed. */
public final class LookupReservation implements AutoCloseable {

    private final PendingFailures pending;
    private final Function<List<FailureKey>, Map<FailureKey, LocalDate>> nextAllowed;

    /** The key under which each lookup counts; null when it does not count, or no longer does. */
    private final List<@Nullable FailureKey> counted = new ArrayList<>();

    /** For each lookup, the place of the first one with the same facts. */
    private final List<Integer> first = new ArrayList<>();

    private final List<@Nullable FailureKey> refused = new ArrayList<>();
    private @Nullable Map<FailureKey, LocalDate> refusedUntil;

    /** @param nextAllowed finds the first day on which each refused lookup is allowed again */
    LookupReservation(PendingFailures pending, Function<List<FailureKey>, Map<FailureKey, LocalDate>> nextAllowed) {
        this.pending = pending;
        this.nextAllowed = nextAllowed;
    }

    /** @param key the key under which the lookup counts; null when its facts cannot be guessed */
    void add(@Nullable FailureKey key) {
        int place = counted.size();
        addAgain(place);
        if (key != null) {
            begin(place, key);
        }
    }

    /** @param place place of the earlier lookup with the same facts: both are one attempt */
    void addAgain(int place) {
        first.add(place);
        counted.add(null);
        refused.add(null);
    }

    /** The keys under which the lookups count; null for those that do not. */
    List<@Nullable FailureKey> counted() {
        return counted;
    }

    void refuse(int place, FailureKey key) {
        refused.set(place, key);
    }

    /** Whether this lookup is refused. */
    public boolean isRefused(int place) {
        return refused.get(first.get(place)) != null;
    }

    /** The first day on which a refused lookup is allowed again, provided nobody fails until then. */
    public LocalDate refusedUntil(int place) {
        if (refusedUntil == null) {
            // One query for all of them: a file may have thousands.
            refusedUntil = nextAllowed.apply(
                    refused.stream().filter(Objects::nonNull).distinct().toList());
        }
        return Objects.requireNonNull(refusedUntil.get(refused.get(first.get(place))));
    }

    /** The lookup succeeded and does not count. */
    public void right(int place) {
        end(first.get(place), false);
    }

    /** The lookups were made; those that did not succeed count. */
    public void keep() {
        endAll(true);
    }

    /** Unless {@link #keep} was called, nothing counts: the lookups were not made. */
    @Override
    public void close() {
        endAll(false);
    }

    private void endAll(boolean failed) {
        for (int place = 0; place < counted.size(); place++) {
            end(place, failed);
        }
    }

    void begin(int place, FailureKey key) {
        pending.begin(key);
        counted.set(place, key);
    }

    void end(int place, boolean failed) {
        FailureKey key = counted.set(place, null);
        if (key != null) {
            pending.end(key, failed);
        }
    }

    /** The number of its lookups that still count for a subject. */
    int open(UUID subject) {
        return (int) counted.stream()
                .filter(key -> key != null && key.subject().equals(subject))
                .count();
    }
}
