package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Routes each connection request to the pool of the thread's workload. */
final class WorkloadDataSource extends AbstractRoutingDataSource implements AutoCloseable {

    private final Map<Workload, HikariDataSource> own = new EnumMap<>(Workload.class);

    /** @param requests the pool for requests; its creator closes it */
    WorkloadDataSource(HikariDataSource requests, DatabaseReach reach) {
        for (Workload workload : Workload.values()) {
            if (workload != Workload.REQUEST) {
                own.put(workload, workload.connectionsLike(requests));
            }
        }
        setTargetDataSources(Map.copyOf(own));
        setDefaultTargetDataSource(new FailFastPool(requests, reach));
        afterPropertiesSet();
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return Workload.current();
    }

    /** @param workload not {@link Workload#REQUEST} */
    DataSource of(Workload workload) {
        return Objects.requireNonNull(own.get(workload));
    }

    /** Closes the pools in parallel: each takes seconds when the database does not respond. */
    @Override
    public void close() {
        try (ExecutorService closing = Executors.newVirtualThreadPerTaskExecutor()) {
            own.values().forEach(pool -> closing.execute(pool::close));
        }
    }
}
