package org.skillregister.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.skillregister.bench.Load.Result;
import org.skillregister.platform.database.EmbeddedPostgresServer;

/** The packaged server on a database of its own; both end with it. */
final class MeasuredServer implements AutoCloseable {

    private static final int ATTEMPTS = 1200;

    private final EmbeddedPostgresServer database;
    private final Process process;
    private final String address;

    private MeasuredServer(EmbeddedPostgresServer database, Process process, int port) {
        this.database = database;
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    static MeasuredServer start(Path jar, Path directory) throws IOException {
        EmbeddedPostgresServer database = EmbeddedPostgresServer.start(directory.resolve("postgres"));
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseParallelGC", "-Xms768m", "-Xmx768m", "-XX:+UseCompactObjectHeaders", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.log").toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SPRING_DATASOURCE_URL", database.jdbcUrl());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.username());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        builder.environment().put("REGISTER_RATE_POINTSPERMINUTE", "0");
        builder.environment().put("REGISTER_RATE_KEYPOINTSPERMINUTE", "0");
        return new MeasuredServer(database, builder.start(), port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What is done with a connection to the database. */
    interface Work {
        void with(Statement statement) throws SQLException;
    }

    /** Runs a script, and then some more, in one transaction. */
    void fill(Path script, Work more) throws IOException, SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(Files.readString(script));
            more.with(statement);
            connection.commit();
        }
    }

    /**
     * Waits until a list has so many entries.
     *
     * @param list its field, such as {@code courses}
     */
    void await(String list, int least) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest count = post("{ %s(first: 0) { totalCount } }".formatted(list), "{}", null);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                try {
                    String body = client.send(count, BodyHandlers.ofString()).body();
                    if (Integer.parseInt(body.replaceAll("\\D", "")) >= least) {
                        return;
                    }
                } catch (IOException | NumberFormatException notYet) {
                    // It is still starting.
                }
                Thread.sleep(100);
            }
        }
        throw new IOException("The server does not have %d %s; see its log".formatted(least, list));
    }

    /** @param key null: without one */
    HttpRequest post(String document, String variables, String key) {
        String body = "{\"query\": \"%s\", \"variables\": %s}".formatted(document.replaceAll("\\s+", " "), variables);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, UTF_8));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    static String row(String what, Result result) {
        return "| %s | %.0f | %.1f | %.1f | %.1f | %d |".formatted(
                what, result.perSecond(), result.quantile(0.5), result.quantile(0.99), result.quantile(1), result.wrong());
    }

    double cpuSeconds() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        database.close();
    }
}
