package org.skillregister.reference.release;

import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The reference data that the program brings. As soon as the tables are there, and before anybody reads them, the database takes them on,
 * if they were released later than what it has.
 */
@Component
final class PackagedRelease implements BeanPostProcessor {

    private static final Logger log = LoggerFactory.getLogger(PackagedRelease.class);

    private static final String SUMMARY = "随程序发布的数据";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            takeOn(liquibase.getDataSource());
        }
        return bean;
    }

    private static void takeOn(DataSource connections) {
        JdbcClient database = JdbcClient.create(connections);
        StoredReleases releases = new StoredReleases(database);
        ReleaseFiles files = ReleaseFiles.packagedMark();
        ReleaseMark packaged = ReleaseMark.find(files).orElseThrow();
        if (isToTakeOn(packaged, releases) || lacksRules(database)) {
            new TransactionTemplate(new JdbcTransactionManager(connections))
                    .executeWithoutResult(_ -> takeOn(packaged, database, releases));
        }
        releases.findServed().ifPresent(served -> tell(served, packaged));
    }

    private static boolean isToTakeOn(ReleaseMark packaged, StoredReleases releases) {
        return releases.findServed()
                .filter(served -> !served.moment().isBefore(packaged.releasedAt()))
                .isEmpty();
    }

    /** A program from before, with newer data, had its rules within. */
    private static boolean lacksRules(JdbcClient database) {
        return !database.sql("select exists (select from rule_file)")
                .query(Boolean.class)
                .single();
    }

    private static void takeOn(ReleaseMark packaged, JdbcClient database, StoredReleases releases) {
        ReleaseTables tables = new ReleaseTables(database);
        ReleaseFiles files = ReleaseFiles.packaged();
        tables.lock();
        if (isToTakeOn(packaged, releases)) {
            ReferenceDataFiles data = ReferenceDataFiles.of(files);
            tables.clear();
            ReleaseTables.NAMES.forEach(table -> tables.fill(table, data.columns(table), data.rows(table)));
            tables.complete(files.rules());
            releases.add(packaged, files, null, SUMMARY);
        } else if (lacksRules(database)) {
            tables.fillRules(files.rules());
        }
    }

    private static void tell(StoredRelease served, ReleaseMark packaged) {
        if (served.moment().isAfter(packaged.releasedAt())) {
            log.info(
                    "The reference data of {} are served; those of this program are older, of {}",
                    served.moment(),
                    packaged.releasedAt());
        } else if (!served.digest().equals(packaged.digest())) {
            log.warn(
                    "The reference data of this program were changed and not released: those of {} are served."
                            + " To release them: mvn -pl backend test -Dtest=ReferenceReleaseTest -Dreference=release",
                    served.moment());
        }
    }
}
