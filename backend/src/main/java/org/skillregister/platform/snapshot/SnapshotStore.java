package org.skillregister.platform.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the served snapshots. All are read in one transaction, which sees one state of the database, and replaced by one reference: when
 * one cannot be read, all stay unchanged. Code that reads several, or one repeatedly, does so in a {@linkplain #readView read view},
 * which also pins one state of each {@link LiveState}. Derived values are computed before the snapshots are served, so that no request
 * waits for them.
 */
@Component
public class SnapshotStore implements ServedData {

    /**
     * What a read view sees.
     *
     * @param live the first state read of each live state; null when live states are not pinned
     */
    private record Pinned(Generation generation, @Nullable Map<LiveState<?>, Object> live) {}

    private final JdbcClient database;
    private final TransactionTemplate oneMoment;
    private final List<Snapshot<?>> snapshots = new CopyOnWriteArrayList<>();
    private final List<LiveState<?>> liveStates = new CopyOnWriteArrayList<>();
    private final ScopedValue<Pinned> pinned = ScopedValue.newInstance();
    private volatile @Nullable Generation served;

    SnapshotStore(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
    }

    /** @param reader reads the value; all readers see the same state of the database */
    public <T> Snapshot<T> add(Function<SnapshotReading, T> reader) {
        Snapshot<T> snapshot = new Snapshot<>(this, reader);
        snapshots.add(snapshot);
        return snapshot;
    }

    /** @param current supplies an immutable value, the same instance while unchanged, without reading the database */
    public <T> LiveState<T> live(Supplier<T> current) {
        LiveState<T> state = new LiveState<>(this, current);
        liveStates.add(state);
        return state;
    }

    /** Reads all live states as they will be with the next value of one of them, so that derived values are computed in advance. */
    <T> void prepare(LiveState<T> state, T next) {
        Generation current = served;
        if (current != null) {
            prepare(current, Map.of(state, next));
        }
    }

    private void prepare(Generation generation, Map<LiveState<?>, Object> next) {
        view(new Pinned(generation, new ConcurrentHashMap<>(next))).run(() -> liveStates.forEach(LiveState::get));
    }

    private @Nullable Generation current() {
        return pinned.isBound() ? pinned.get().generation() : served;
    }

    @Override
    public ReadView readView() {
        if (pinned.isBound()) {
            return view(pinned.get());
        }
        Generation current = served;
        return current == null ? ReadView.unknown() : view(new Pinned(current, new ConcurrentHashMap<>()));
    }

    @Override
    public ReadView mutationReadView() {
        Generation current = current();
        return current == null ? ReadView.unknown() : view(new Pinned(current, null));
    }

    private ReadView view(Pinned seen) {
        return new ReadView() {

            @Override
            public <T> T call(Supplier<T> reading) {
                return ScopedValue.where(pinned, seen).call(reading::get);
            }
        };
    }

    /**
     * A view of a transaction's own uncommitted changes, which nobody else sees.
     *
     * @throws IllegalStateException outside a transaction
     */
    public ReadView uncommitted() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction");
        }
        return view(new Pinned(read(), new ConcurrentHashMap<>()));
    }

    <T> T get(LiveState<T> state) {
        Map<LiveState<?>, Object> seen = pinned.isBound() ? pinned.get().live() : null;
        if (seen == null) {
            return state.current();
        }
        Object known = seen.get(state);
        if (known == null) {
            // It may read others, so no lock is held meanwhile; of two concurrent readers both get the value of the
            // first.
            Object now = state.current();
            Object first = seen.putIfAbsent(state, now);
            known = first == null ? now : first;
        }
        return state.cast(known);
    }

    <T> T get(Snapshot<T> snapshot) {
        Generation current = current();
        Object value = current == null ? null : current.values().get(snapshot);
        return snapshot.cast(value == null ? load(snapshot) : value);
    }

    /** Loads a snapshot at its first use; on the command line only that one. */
    private synchronized Object load(Snapshot<?> snapshot) {
        Generation current = served;
        if (current == null || !current.values().containsKey(snapshot)) {
            current = reload();
        }
        return Objects.requireNonNull(current.values().get(snapshot));
    }

    /**
     * Reloads everything when the database has a newer state than the one served, or snapshots were added.
     *
     * @return whether served values were replaced
     */
    synchronized boolean follow() {
        Generation current = served;
        boolean same = current != null && readState().equals(current.state());
        if (current == null || !same || !current.values().keySet().containsAll(snapshots)) {
            Generation next = oneMoment.execute(_ -> read());
            prepare(next, Map.of());
            served = next;
        }
        return current != null && !same;
    }

    private Generation reload() {
        Generation read = oneMoment.execute(_ -> read());
        served = read;
        return read;
    }

    private Generation read() {
        return Generation.read(readState(), snapshots);
    }

    private DataState readState() {
        return database.sql("select version, changed_at from data_version")
                .query(DataState.class)
                .single();
    }

    @Override
    public DataState state() {
        Generation current = current();
        return current == null ? reload().state() : current.state();
    }
}
