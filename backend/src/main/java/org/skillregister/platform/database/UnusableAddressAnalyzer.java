package org.skillregister.platform.database;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Reports an unusable JDBC URL at start-up in plain sentences, without the password that it may contain. */
final class UnusableAddressAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanInstantiationException bean
                    && DataSource.class.isAssignableFrom(bean.getBeanClass())) {
                return new FailureAnalysis(
                        "SPRING_DATASOURCE_URL is not the address of a PostgreSQL database",
                        "Set it to jdbc:postgresql://HOST:PORT/DATABASE, and put user and password in"
                                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD. Without"
                                + " SPRING_DATASOURCE_URL the register starts its embedded PostgreSQL.",
                        bean);
            }
        }
        return null;
    }
}
