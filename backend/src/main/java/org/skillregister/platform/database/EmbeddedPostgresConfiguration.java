package org.skillregister.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded PostgreSQL when no {@code spring.datasource.url} is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedPostgresConfiguration.NoDataSourceUrl.class)
@EnableConfigurationProperties(EmbeddedPostgresConfiguration.Properties.class)
class EmbeddedPostgresConfiguration {

    /**
     * Settings of the embedded PostgreSQL.
     *
     * @param directory directory of the database and PostgreSQL's programs, relative to the working directory
     * @param join whether to use the server that another register process runs on the directory, if there is one
     */
    @ConfigurationProperties("register.embedded-postgres")
    record Properties(
            @DefaultValue(".data/postgres") Path directory,
            @DefaultValue("false") boolean join) {}

    /** Outlives the connection pool, which depends on the connection details and so is closed first. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgresServer embeddedPostgres(Properties properties) throws IOException {
        return properties.join()
                ? EmbeddedPostgresServer.join(properties.directory())
                : EmbeddedPostgresServer.start(properties.directory());
    }

    @Bean
    JdbcConnectionDetails embeddedPostgresConnectionDetails(EmbeddedPostgresServer server) {
        return new EmbeddedPostgresConnectionDetails(server);
    }

    private record EmbeddedPostgresConnectionDetails(EmbeddedPostgresServer server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return server.username();
        }

        @Override
        public String getPassword() {
            return server.password();
        }
    }

    static class NoDataSourceUrl extends NoneNestedConditions {

        NoDataSourceUrl() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class DataSourceUrl {}
    }
}
