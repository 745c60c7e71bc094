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
 * Executes operations in separate pools by the resource they occupy: quick computation, costly computation, and waiting for the database,
 * with as many threads as connections. As an executor it runs fields in the last one.
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

    /** The pool for quick computation. */
    WorkerPool quick() {
        return quick;
    }

    /**
     * The pool in which an operation begins. A mutation uses the database throughout. A quick operation that used the database before
     * starts there too, which saves it a thread switch.
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

    /** Runs a field that uses the database in the pool that may block. */
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
