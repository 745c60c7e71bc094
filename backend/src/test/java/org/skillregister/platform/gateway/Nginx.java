package org.skillregister.platform.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillregister.platform.site.SiteClient;

/** nginx with a shipped configuration, except for ports, paths and TLS. */
record Nginx(Process process, SiteClient client) implements AutoCloseable {

    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"));

    /**
     * Starts it, and waits until it answers. Where it is not installed, the test is left out and says so.
     *
     * @param directory where it may write
     * @param shipped name of the configuration in {@code deploy}
     * @param replaced what stands for what in it
     */
    static Nginx start(Path directory, String shipped, Map<String, String> replaced) throws IOException {
        Path program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(program != null, "There is no nginx: install Debian's nginx-light, as .ci/run does");
        int port = freePort();
        String text = configuration(directory, Files.readString(Path.of("deploy", shipped)), port);
        for (Map.Entry<String, String> one : replaced.entrySet()) {
            text = text.replace(one.getKey(), one.getValue());
        }
        Path file = Files.writeString(directory.resolve(shipped), text);
        Process process = new ProcessBuilder(
                        Objects.requireNonNull(program).toString(),
                        "-c",
                        file.toString(),
                        "-e",
                        "stderr",
                        "-g",
                        "daemon off;")
                .inheritIO()
                .start();
        await().ignoreExceptions().until(() -> {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        });
        return new Nginx(process, new SiteClient(port));
    }

    private static String configuration(Path directory, String shipped, int port) throws IOException {
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> "%s_temp_path %s;".formatted(kind, directory.resolve(kind)))
                .collect(Collectors.joining(" "));
        return shipped.replace("user www-data;", user)
                .replace("/run/nginx.pid", directory.resolve(port + ".pid").toString())
                .replace("/var/log/nginx/error.log", "stderr")
                .replace("/var/cache/nginx/register", directory.resolve("cache").toString())
                .replace("listen 80;", "listen 127.0.0.1:%d;".formatted(freePort()))
                .replace("listen 443 ssl http2;", "listen 127.0.0.1:%d;".formatted(port))
                .replaceAll("(?m)^ *ssl_.*$", "")
                .replace("http {", "http { " + temporary);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
