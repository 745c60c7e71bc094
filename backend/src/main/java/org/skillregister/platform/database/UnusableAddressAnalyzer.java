package org.skillregister.platform.database;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Shows an address that no pool of connections can be made from as two sentences, without the password that it may hold. */
final class UnusableAddressAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanInstantiationException bean
                    && DataSource.class.isAssignableFrom(bean.getBeanClass())) {
                return new FailureAnalysis(
                        "SPRING_DATASOURCE_URL is not the address of a PostgreSQL database",
                        "Give it as jdbc:postgresql://HOST:PORT/DATABASE, and name and password as"
                                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD. Without"
                                + " SPRING_DATASOURCE_URL the register starts a PostgreSQL of its own.",
                        bean);
            }
        }
        return null;
    }
}
