package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With structured logs, a line that belongs to a request has the same id as its error. */
class StructuredLogIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir
    Path temporary;

    private Path directory() {
        return temporary.resolve("postgres");
    }

    @AfterEach
    void endAll() {
        ServerProcess.processesOn(directory()).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void lineOfARequestNamesIt() throws Exception {
        UnpackedPostgres.linkInto(directory());
        ServerProcess server = ServerProcess.start(
                        directory(),
                        "--logging.structured.format.console=ecs",
                        "--server.forward-headers-strategy=native",
                        "--server.tomcat.remoteip.internal-proxies=.*")
                .awaitHealthy();
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/unknown".formatted(server.port())))
                                .header("X-Forwarded-For", "no address")
                                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                                .build(),
                        BodyHandlers.discarding());

        server.await("a line about the request", () -> server.output().contains(TRACE));
        assertThat(lines(server, "forwards an invalid address"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("traceId").asString()).isEqualTo(TRACE));
        assertThat(lines(server, "GraphQL  "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.has("traceId")).isFalse());
        server.terminate();
    }

    private static List<JsonNode> lines(ServerProcess server, String message) {
        return server.output()
                .lines()
                .filter(line -> line.startsWith("{") && line.contains(message))
                .map(line -> new JsonMapper().readTree(line))
                .toList();
    }
}
