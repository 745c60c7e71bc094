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
        PackagedLoad load = new PackagedLoad(JdbcClient.create(connections));
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        load.check();
        if (load.isLater() || load.lacksRules()) {
            transaction.executeWithoutResult(_ -> load.takeOn());
        }
        if (load.isDamaged()) {
            transaction.executeWithoutResult(_ -> load.mend());
        }
        load.logResult();
    }
}
