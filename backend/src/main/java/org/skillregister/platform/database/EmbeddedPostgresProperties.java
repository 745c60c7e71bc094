package org.skillregister.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives.
 *
 * @param directory holds the database and PostgreSQL's programs; relative to the working directory
 * @param join whether the server that another process of ours runs on the directory is used, if there is one
 */
@ConfigurationProperties("register.embedded-postgres")
record EmbeddedPostgresProperties(
        @DefaultValue(".data/postgres") Path directory,
        @DefaultValue("false") boolean join) {}
