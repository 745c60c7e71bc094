package org.skillregister.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded PostgreSQL.
 *
 * @param directory directory of the database and PostgreSQL's programs, relative to the working directory
 * @param join whether to use the server that another register process runs on the directory, if there is one
 */
@ConfigurationProperties("register.embedded-postgres")
record EmbeddedPostgresProperties(
        @DefaultValue(".data/postgres") Path directory,
        @DefaultValue("false") boolean join) {}
