package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The driver of a pool, which reports every connection attempt to the reach of the database. */
final class ObservedDriver extends DelegatingDataSource {

    private final DatabaseReach reach;

    private ObservedDriver(DataSource driver, DatabaseReach reach) {
        super(driver);
        this.reach = reach;
    }

    /** Reports every connection attempt of the pool to the reach. */
    static void observe(HikariConfig configuration, DatabaseReach reach) {
        configuration.setDataSource(new ObservedDriver(
                new DriverDataSource(
                        configuration.getJdbcUrl(),
                        configuration.getDriverClassName(),
                        configuration.getDataSourceProperties(),
                        configuration.getUsername(),
                        configuration.getPassword()),
                reach));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return observed(super::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return observed(() -> super.getConnection(username, password));
    }

    private Connection observed(Attempt attempt) throws SQLException {
        try {
            Connection connection = attempt.connect();
            reach.succeeded();
            return connection;
        } catch (SQLException failure) {
            reach.failed(failure);
            throw failure;
        }
    }

    private interface Attempt {

        Connection connect() throws SQLException;
    }
}
