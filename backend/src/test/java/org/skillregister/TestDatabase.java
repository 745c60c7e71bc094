package org.skillregister;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.skillregister.platform.database.EmbeddedPostgresServer;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for all tests of a JVM, in a directory that goes when they end. Every application context of the tests
 * uses it, because it is named in the system properties.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static final String URL = "spring.datasource.url";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(URL) != null) {
            return;
        }
        try {
            Path directory = Files.createTempDirectory("register-test-");
            EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory);
            System.setProperty(URL, server.jdbcUrl());
            System.setProperty("spring.datasource.username", server.username());
            System.setProperty("spring.datasource.password", server.password());
            // At the end of the JVM, not of the session: an interrupted run must leave nothing either.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, directory)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
