package org.skillregister.platform.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Three snapshots of one table with a counter. */
@ApiTest
class SnapshotTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final JdbcClient somebodyElse = JdbcClient.create(new DriverManagerDataSource(
            System.getProperty("spring.datasource.url"),
            System.getProperty("spring.datasource.username"),
            System.getProperty("spring.datasource.password")));

    @BeforeEach
    void createTable() {
        somebodyElse.sql("create table counted (number integer)").update();
        somebodyElse.sql("insert into counted values (1)").update();
    }

    @AfterEach
    void dropTable() {
        somebodyElse.sql("drop table counted").update();
    }

    private int read() {
        return database.sql("select number from counted").query(Integer.class).single();
    }

    private void change() {
        somebodyElse
                .sql("update counted set number = number + 1; update data_version set version = version + 1")
                .update();
    }

    @Test
    void reloadThatFailsLeavesAllThatThereWas() {
        AtomicBoolean fails = new AtomicBoolean();
        SnapshotStore store = new SnapshotStore(database, transactions);
        Snapshot<Integer> first = store.add(_ -> read());
        Snapshot<Integer> second = store.add(reading -> reading.get(first) * 10);
        Snapshot<Integer> third = store.add(reading -> {
            if (fails.get()) {
                throw new IllegalStateException("cannot be read");
            }
            return reading.get(second) * 10;
        });
        assertThat(third.get()).isEqualTo(100);
        long version = store.version();

        fails.set(true);
        change();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(store::follow).hasMessage("cannot be read");
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(10);
            assertThat(third.get()).isEqualTo(100);
            assertThat(store.version()).isEqualTo(version);
        }

        fails.set(false);
        assertThat(store.follow()).isTrue();
        assertThat(first.get()).isEqualTo(2);
        assertThat(third.get()).isEqualTo(200);
        assertThat(store.version()).isGreaterThan(version);
    }

    @Test
    void allSeeOneMomentWhateverIsWrittenMeanwhile() {
        SnapshotStore store = new SnapshotStore(database, transactions);
        Snapshot<Integer> before = store.add(_ -> {
            int number = read();
            change();
            return number;
        });
        Snapshot<Integer> after = store.add(_ -> read());

        for (int reload = 1; reload <= 3; reload++) {
            store.follow();
            assertThat(after.get()).isEqualTo(before.get()).isEqualTo(reload);
        }
    }

    @Test
    void eachIsReadOnceThoughOthersBuildOnIt() {
        AtomicInteger reads = new AtomicInteger();
        SnapshotStore store = new SnapshotStore(database, transactions);
        Snapshot<Integer> first = store.add(_ -> reads.incrementAndGet());
        Snapshot<Integer> second = store.add(reading -> reading.get(first));
        Snapshot<Integer> third = store.add(reading -> reading.get(first));

        assertThat(third.get()).isEqualTo(second.get()).isEqualTo(first.get()).isEqualTo(1);
        store.follow();
        assertThat(reads).as("nothing has changed").hasValue(1);
    }

    @Test
    void whoeverReadsAtOneMomentSeesOneStateThoughOthersCome() {
        SnapshotStore store = new SnapshotStore(database, transactions);
        Snapshot<Integer> first = store.add(_ -> read());
        Snapshot<Integer> second = store.add(reading -> reading.get(first) * 10);
        store.follow();
        long version = store.version();
        ReadView view = store.readView();

        change();
        store.follow();
        view.run(() -> {
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(10);
            assertThat(store.version()).isEqualTo(version);
            assertThat(store.readView().call(first)).as("a view within").isEqualTo(1);
        });
        assertThat(second.get()).as("whoever comes later").isEqualTo(20);
        assertThat(store.version()).isGreaterThan(version);
    }

    @Test
    void whoeverReadsAtOneMomentSeesOneStateOfWhatChangesAtAnyMoment() {
        SnapshotStore store = new SnapshotStore(database, transactions);
        AtomicInteger number = new AtomicInteger();
        LiveState<Integer> live = store.live(number::incrementAndGet);
        LiveState<Integer> derived = store.live(() -> live.get() * 10);
        store.follow();
        ReadView view = store.readView();

        view.run(() -> {
            assertThat(derived.get()).isEqualTo(20);
            assertThat(live.get()).isEqualTo(2);
            assertThat(store.readView().call(derived)).as("a view within").isEqualTo(20);
        });
        assertThat(live.get()).as("whoever reads once").isEqualTo(3);
        assertThat(view.call(live)).as("another thread of the same").isEqualTo(2);
        store.mutationReadView().run(() -> {
            assertThat(live.get()).as("before a change").isEqualTo(4);
            assertThat(live.get()).as("after it").isEqualTo(5);
        });
    }

    @Test
    void whatIsDerivedIsDerivedBeforeItIsServed() {
        SnapshotStore store = new SnapshotStore(database, transactions);
        Snapshot<Integer> snapshot = store.add(_ -> read());
        AtomicInteger number = new AtomicInteger(5);
        LiveState<Integer> live = store.live(number::get);
        List<String> derived = new ArrayList<>();
        store.live(() -> derived.add("%d.%d".formatted(snapshot.get(), live.get())));

        store.follow();
        assertThat(derived).as("at the start").containsExactly("1.5");
        change();
        store.follow();
        assertThat(derived).as("of other reference data").endsWith("2.5");
        live.prepare(6);
        assertThat(derived).as("of the next value").endsWith("2.6");
        assertThat(live.get()).as("which nobody sees yet").isEqualTo(5);
    }

    @Test
    void whatCannotBeDerivedIsNotServed() {
        SnapshotStore store = new SnapshotStore(database, transactions);
        Snapshot<Integer> snapshot = store.add(_ -> read());
        store.live(() -> {
            if (snapshot.get() == 2) {
                throw new IllegalStateException("cannot be derived");
            }
            return snapshot.get();
        });
        store.follow();

        change();
        assertThatThrownBy(store::follow).hasMessage("cannot be derived");
        assertThat(snapshot.get()).isEqualTo(1);
        change();
        assertThat(store.follow()).isTrue();
        assertThat(snapshot.get()).isEqualTo(3);
    }

    @Test
    void whatIsNotCommittedIsSeenByWhoeverAsksForItOnly() {
        SnapshotStore store = new SnapshotStore(database, transactions);
        Snapshot<Integer> first = store.add(_ -> read());
        Snapshot<Integer> second = store.add(reading -> reading.get(first) * 10);
        assertThat(second.get()).isEqualTo(10);

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            database.sql("update counted set number = 7; update data_version set version = version + 1")
                    .update();
            assertThat(store.uncommitted().call(second)).isEqualTo(70);
            assertThat(second.get()).isEqualTo(10);
            transaction.setRollbackOnly();
        });

        assertThat(store.follow()).isFalse();
        assertThat(second.get()).isEqualTo(10);
        assertThatThrownBy(store::uncommitted).isInstanceOf(IllegalStateException.class);
    }
}
