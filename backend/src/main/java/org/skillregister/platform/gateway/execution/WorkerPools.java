package org.skillregister.platform.gateway.execution;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.skillregister.platform.error.UnavailableException;
import org.skillregister.platform.gateway.request.Limits;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where operations are executed, apart by what they hold up: what is computed soon, what takes long to compute, and what waits
 * for the database, for which there are as many threads as connections. As an executor it takes fields to the last of them.
 */
@Component
class WorkerPools implements Executor, DisposableBean, MeterBinder {

    private final Limits limits;
    private final WorkerPool quick;
    private final WorkerPool costly;
    private final WorkerPool database;

    @Autowired
    WorkerPools(Limits limits, DataSource database) throws SQLException {
        this(limits, database.unwrap(HikariDataSource.class).getMaximumPoolSize());
    }

    WorkerPools(Limits limits, int connections) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.limits = limits;
        this.quick = WorkerPool.computing("quick operations", 2 * processors, limits.waitingOperations());
        this.costly = WorkerPool.computing(
                "costly operations", Math.max(1, processors / 2), limits.waitingCostlyOperations());
        this.database = WorkerPool.waiting("operations at the database", connections, limits.waitingOperations() / 2);
    }

    /** Where to wait for the processor. */
    WorkerPool quick() {
        return quick;
    }

    /**
     * Where an operation begins. A change is at the database all the time: nothing of it is done while it waits. What is computed soon,
     * and went on to the database before, is spared the way from one thread to another.
     */
    WorkerPool of(OperationTask task) {
        if (task.isMutation()) {
            return database;
        }
        if (task.cost() > limits.quickCost()) {
            return costly;
        }
        return task.databaseUse().isSeen() ? database : quick;
    }

    /** Takes a field that asks the database to where it may wait. */
    @Override
    public void execute(Runnable field) {
        OperationRun run = OperationRun.current();
        if (run == null) {
            field.run();
        } else if (database.isCurrent()) {
            run.requireTime();
            field.run();
        } else {
            run.goesToDatabase();
            try {
                database.execute(() -> run.part(field));
            } catch (RejectedExecutionException full) {
                throw new UnavailableException("Too many requests wait for the database; try again");
            }
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        quick.meters("quick").bindTo(registry);
        costly.meters("costly").bindTo(registry);
        database.meters("database").bindTo(registry);
    }

    @Override
    public void destroy() {
        quick.close();
        costly.close();
        database.close();
    }
}
