package org.skillregister.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.SchemaFiles;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whoever watches the server learns how it does, on a port of its own, and nothing of who asked what. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.endpoints.web.exposure.include=health,prometheus", "management.server.port=0"})
class MetricsTest {

    private static final Pattern OPERATION = Pattern.compile("operation=\"([^\"]*)\"");
    private static final Pattern RELEASED = Pattern.compile("(?:query|mutation) (\\w+)");
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:register|hikaricp|executor|jvm|process|logback)_[a-z_]+");
    private static final Pattern RUNBOOK = Pattern.compile("runbook: \"RUNBOOK.md#([a-z]+)\"");
    private static final Path MONITORING = Path.of("deploy", "monitoring");
    private static final String PERSONAL = "Zhang110101199003074450";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int management;

    private HttpResponse<String> get(int at, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(at, path)))
                        .build(),
                BodyHandlers.ofString());
    }

    private void post(String body) throws Exception {
        http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String scrape() throws Exception {
        return get(management, "/actuator/prometheus").body();
    }

    private double count(String labels) throws Exception {
        return scrape().lines()
                .filter(line -> line.startsWith("register_operation_seconds_count{" + labels + "} "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void onlyReleasedOperationsHaveNames() throws Exception {
        Map<String, String> manifest = new JsonMapper()
                .readValue(
                        SchemaFiles.read(SchemaFiles.OPERATIONS.resolve("manifest.json")),
                        new TypeReference<Map<String, String>>() {});
        String id = manifest.entrySet().stream()
                .filter(document -> document.getValue().startsWith("query Catalogue {"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        post("{\"documentId\": \"%s\"}".formatted(id));
        post("{\"query\": \"query %s { __typename }\"}".formatted(PERSONAL));
        post("{\"query\": \"query %s { %s }\", \"operationName\": \"%1$s\"}".formatted(PERSONAL, PERSONAL));
        Set<String> released = new HashSet<>();
        for (String document : manifest.values()) {
            RELEASED.matcher(document).results().forEach(name -> released.add(name.group(1)));
        }
        released.add("other");

        String scraped = scrape();

        assertThat(OPERATION.matcher(scraped).results().map(name -> name.group(1)))
                .contains("Catalogue", "other")
                .isSubsetOf(released);
        assertThat(scraped).doesNotContain(PERSONAL, "110101");
        assertThat(count("code=\"BAD_REQUEST\",operation=\"other\"")).isPositive();
    }

    /** An answer that was kept counts as what it answers, like the first one. */
    @Test
    void eachRequestIsCounted() throws Exception {
        String other = "code=\"OK\",operation=\"other\"";
        double before = count(other);
        for (int i = 0; i < 10; i++) {
            assertThat(get(port, "/graphql?query=%7Bx:__typename%7D").statusCode())
                    .isEqualTo(200);
        }

        assertThat(count(other) - before).isEqualTo(10);
    }

    /** A name that is misspelled in a rule is an alert that never comes. */
    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "dashboard.json"})
    void everythingThatIsAskedForIsThere(String file) throws Exception {
        Set<String> asked = METRIC.matcher(SchemaFiles.read(MONITORING.resolve(file)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        post("{\"query\": \"{ __typename }\"}");
        String scraped = scrape();

        assertThat(asked)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(scraped).containsPattern("(?m)^" + name + "[ {]"));
    }

    @Test
    void everyAlertNamesALineOfTheRunbookThatIsThere() {
        String runbook = SchemaFiles.read(MONITORING.resolve("RUNBOOK.md")).toLowerCase(Locale.ROOT);
        String alerts = SchemaFiles.read(MONITORING.resolve("alerts.yml"));
        long count = alerts.lines().filter(line -> line.contains("- alert:")).count();

        assertThat(RUNBOOK.matcher(alerts).results().map(line -> "\n## " + line.group(1) + "\n"))
                .hasSize((int) count)
                .allSatisfy(heading -> assertThat(runbook).contains(heading));
    }

    @Test
    void visitorsAreToldNothingOfIt() throws Exception {
        assertThat(get(port, "/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(get(management, "/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
}
