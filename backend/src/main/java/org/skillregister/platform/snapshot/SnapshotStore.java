package org.skillregister.platform.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final JdbcClient database;
    private final TransactionTemplate oneMoment;
    private final List<Snapshot<?>> snapshots = new CopyOnWriteArrayList<>();
    private final List<LiveState<?>> liveStates = new CopyOnWriteArrayList<>();
    private final PinnedViews views = new PinnedViews();
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
        views.of(generation, next).run(() -> liveStates.forEach(LiveState::get));
    }

    private @Nullable Generation current() {
        Generation pinned = views.generation();
        return pinned == null ? served : pinned;
    }

    @Override
    public ReadView readView() {
        ReadView same = views.current();
        if (same != null) {
            return same;
        }
        Generation current = served;
        return current == null ? ReadView.unknown() : views.of(current);
    }

    @Override
    public ReadView mutationReadView() {
        Generation current = current();
        return current == null ? ReadView.unknown() : views.withoutLive(current);
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
        return views.of(read());
    }

    <T> T get(LiveState<T> state) {
        return views.get(state);
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
        boolean same = current != null && DataState.read(database).equals(current.state());
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
        return Generation.read(DataState.read(database), snapshots);
    }

    @Override
    public DataState state() {
        Generation current = current();
        return current == null ? reload().state() : current.state();
    }
}
