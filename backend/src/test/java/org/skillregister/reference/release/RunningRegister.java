package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.SkillRegister;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Servers on a database of their own, and the command {@code reference} as an operator runs it at the same time. */
final class RunningRegister implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> CHANGING = Set.of("publish", "rollback");

    private final String database;
    private final String url;
    private final List<ConfigurableApplicationContext> servers = new ArrayList<>();
    private @Nullable ConfigurableApplicationContext program;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** What a command printed, and its exit code. */
    record Run(int exit, String out) {}

    RunningRegister(String database, int servers) {
        this.database = database;
        this.url = FilledDatabases.create(database);
        for (int number = 0; number < servers; number++) {
            this.servers.add(new SpringApplicationBuilder(SkillRegister.class)
                    .run("--server.port=0", "--spring.datasource.url=" + url, "--register.rate.points-per-minute=0"));
        }
    }

    JdbcClient jdbc() {
        return JdbcClient.create(FilledDatabases.dataSource(url));
    }

    /** Runs the command in a program of its own. What changes nothing leaves it to the next that changes nothing: a start takes a second. */
    Run run(String... arguments) {
        boolean changes = CHANGING.contains(arguments[0]);
        if (changes) {
            endProgram();
        }
        try {
            return ReferenceRun.execute(program(), arguments);
        } finally {
            if (changes) {
                endProgram();
            }
        }
    }

    private ConfigurableApplicationContext program() {
        if (program == null) {
            program = new SpringApplicationBuilder(SkillRegister.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url=" + url,
                            "--spring.main.lazy-initialization=true",
                            "--management.endpoint.health.validate-group-membership=false");
        }
        return program;
    }

    private void endProgram() {
        if (program != null) {
            program.close();
            program = null;
        }
    }

    /** @return the {@code data} of the answer of a server, which must have no errors */
    JsonNode ask(int server, String document, Map<String, Object> variables) throws IOException, InterruptedException {
        String port =
                Objects.requireNonNull(servers.get(server).getEnvironment().getProperty("local.server.port"));
        String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode json = JSON.readTree(answer.body());
        assertThat(json.has("errors")).as(answer.body()).isFalse();
        return json.get("data");
    }

    /** All servers look for another version, as they do by themselves twice a second; on a busy machine nobody knows when that is. */
    void look() {
        servers.stream()
                .flatMap(server -> server.getBean(Jobs.class).polls().stream())
                .filter(job -> job.name().equals("data-version"))
                .forEach(Job::now);
    }

    /** What the first server answers at a path. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = Objects.requireNonNull(servers.getFirst().getEnvironment().getProperty("local.server.port"));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofString());
    }

    JsonNode ask(String document) throws IOException, InterruptedException {
        return ask(0, document, Map.of());
    }

    @Override
    public void close() {
        endProgram();
        servers.forEach(ConfigurableApplicationContext::close);
        FilledDatabases.drop(database);
    }
}
