package org.skillregister;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.skillregister.platform.database.EmbeddedPostgresServer;
import org.skillregister.platform.database.UnpackedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for all tests of a JVM, in a directory that is deleted when they end. Every application context of the tests uses
 * it, because the system properties name it.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static final String URL = "spring.datasource.url";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Maven itself also loads this class, to list the tests, but runs none.
        if (System.getProperty(URL) != null || System.getProperty("maven.home") != null) {
            return;
        }
        try {
            Path directory = Files.createTempDirectory("register-test-");
            UnpackedPostgres.linkInto(directory);
            EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory);
            hurry(server);
            System.setProperty(URL, server.jdbcUrl());
            System.setProperty("spring.datasource.username", server.username());
            System.setProperty("spring.datasource.password", server.password());
            // A run keeps many contexts. Each returns the connections it does not need; together they would hold all
            // there are.
            System.setProperty("spring.datasource.hikari.minimum-idle", "1");
            System.setProperty("spring.datasource.hikari.idle-timeout", "10000");
            // No client waits when a test's context closes.
            System.setProperty("register.shutdown.drain", "0s");
            Path keys = Files.createDirectory(directory.resolve("keys"));
            Files.writeString(keys.resolve("lookup.keys"), "1 " + "5e".repeat(32));
            Files.writeString(keys.resolve("signing.jwks"), signingKey());
            System.setProperty("register.certificates.keys", keys.toString());
            System.setProperty("register.public-address", "http://localhost:8080");
            // When the JVM ends, not the test session, so that an interrupted run leaves nothing either.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, directory)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing outlives the run: neither commits nor checkpoints wait for the disk. */
    private static void hurry(EmbeddedPostgresServer server) {
        JdbcClient database =
                JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(), server.username(), server.password()));
        database.sql("alter role %s set synchronous_commit = off".formatted(server.username()))
                .update();
        database.sql("alter system set fsync = off").update();
        database.sql("alter system set full_page_writes = off").update();
        database.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private static String signingKey() {
        try {
            return new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("test").generate()).toString(false);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void end(EmbeddedPostgresServer server, Path directory) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
