package org.skillregister.reference.release;

import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the database take on the reference data that the program brings, as soon as the tables are there, and before anybody reads them. */
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
        if (load.isLater() || load.lacksRules()) {
            new TransactionTemplate(new JdbcTransactionManager(connections)).executeWithoutResult(_ -> load.takeOn());
        }
        load.tell();
    }
}
