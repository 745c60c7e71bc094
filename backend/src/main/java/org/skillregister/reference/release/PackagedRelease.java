package org.skillregister.reference.release;

import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the program's reference data into the database as soon as the tables exist and before anything reads them. Damaged tables
 * are filled again.
 */
@Component
final class PackagedRelease implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            takeOn(liquibase.getDataSource());
        }
        return bean;
    }

    private static void takeOn(DataSource connections) {
        JdbcClient database = JdbcClient.create(connections);
        PackagedLoad load = new PackagedLoad(database);
        TableRepair repair = new TableRepair(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        repair.check();
        if (load.isLater() || load.lacksRules()) {
            transaction.executeWithoutResult(_ -> load.takeOn());
        }
        if (repair.isDamaged()) {
            transaction.executeWithoutResult(_ -> repair.mend());
        }
        load.logResult();
    }
}
