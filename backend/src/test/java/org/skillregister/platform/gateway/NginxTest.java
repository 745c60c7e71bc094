package org.skillregister.platform.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.SkillRegister;
import org.skillregister.platform.site.SiteClient;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proxy's configuration as it is shipped, but for ports, paths and TLS; where there is no nginx, this is left out. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "register.site.location=classpath:/site-fixture/",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1"
        })
class NginxTest {

    private static final String ASSET = "/assets/site-1a2b3c.js";
    private static final String JSON = "application/json";

    @TempDir
    Path directory;

    @LocalServerPort
    private int port;

    private @Nullable Nginx nginx;

    @AfterEach
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    private SiteClient proxyBefore(int server) throws IOException {
        nginx = Nginx.start(directory, "nginx.conf", Map.of("127.0.0.1:8080", "127.0.0.1:" + server));
        return nginx.client();
    }

    private static JsonNode refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode json = new JsonMapper().readTree(answer.body());
        assertThat(json.at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(json.at("/extensions/traceId").asString()).matches("[0-9a-f]{32}");
        return json;
    }

    private long kept() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("cache"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void siteAndApiComeThroughItAndNothingForOperators() throws Exception {
        SiteClient proxy = proxyBefore(port);

        assertThat(proxy.get("/").body()).contains("<title>");
        assertThat(proxy.post("/graphql", "{\"query\": \"{ __typename }\"}", "Content-Type", JSON)
                        .body())
                .contains("\"Query\"");
        assertThat(proxy.get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void whatEverybodyMayKeepIsKeptAndWhatNobodyMayIsNot() throws Exception {
        SiteClient proxy = proxyBefore(port);

        proxy.get("/unknown");
        proxy.get("/unknown/");
        proxy.get("/notes%201.html");
        proxy.post("/graphql", "{\"query\": \"{ __typename }\"}", "Content-Type", JSON);
        assertThat(kept()).isZero();

        assertThat(proxy.get(ASSET).body()).isEqualTo(proxy.get(ASSET).body());
        assertThat(kept()).isEqualTo(1);

        String query = "/graphql?query=%7BdataVersion%7Bid%7D%7D";
        String answer = proxy.get(query).body();
        assertThat(kept()).isEqualTo(2);
        assertThat(proxy.get(query).body()).isEqualTo(answer);
        assertThat(proxy.get(query, "Authorization", "Bearer nobody").statusCode())
                .isEqualTo(401);
    }

    /** What is asked for behind the ? of these is the page; of the others it is the script's. */
    @Test
    void pagesThatSayWhatTheirAddressNamesAreKeptApart() throws Exception {
        SiteClient proxy = proxyBefore(port);
        for (String path : new String[] {"/courses/course/", "/providers/provider/"}) {
            assertThat(proxy.get(path + "?id=a").statusCode()).isEqualTo(200);
            long before = kept();
            proxy.get(path + "?id=b");
            assertThat(kept()).as(path).isEqualTo(before + 1);
        }
        proxy.get("/occupations/?text=a");
        long before = kept();
        proxy.get("/occupations/?text=b");
        assertThat(kept()).isEqualTo(before);
    }

    /** Readers keep the pages that others have read before, whatever they ask of them. */
    @Test
    void pagesAndTheirAssetsAreThereWhileTheServersAreAway() throws Exception {
        ConfigurableApplicationContext server = SpringApplication.run(
                SkillRegister.class, "--server.port=0", "--register.site.location=classpath:/site-fixture/");
        SiteClient proxy;
        String page;
        try {
            proxy = proxyBefore(server.getEnvironment().getRequiredProperty("local.server.port", int.class));
            page = proxy.get("/occupations/?text=a").body();
            assertThat(page).contains("<title>Occupations");
            proxy.get(ASSET);
        } finally {
            server.close();
        }

        HttpResponse<String> answer = proxy.get("/occupations/?text=b");
        assertThat(answer.body()).isEqualTo(page);
        assertThat(SiteClient.header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(SiteClient.header(answer, "Content-Security-Policy")).isNotEmpty();
        assertThat(proxy.get(ASSET).statusCode()).isEqualTo(200);
        refused(proxy.get("/graphql?query=%7BdataVersion%7Bid%7D%7D"), 503, "UNAVAILABLE");
    }

    @Test
    void itNamesEachRequestItself() throws Exception {
        String given = "4bf92f3577b34da6a3ce929d0e0e4736";

        HttpResponse<String> answer =
                proxyBefore(port).get("/unknown", "traceparent", "00-" + given + "-00f067aa0ba902b7-01");

        assertThat(refused(answer, 404, "BAD_REQUEST").at("/extensions/traceId").asString())
                .isNotEqualTo(given);
    }

    @Test
    void itRefusesAsTheServerDoes() throws Exception {
        HttpResponse<String> answer = proxyBefore(port).post("/graphql", "x".repeat(200_000), "Content-Type", JSON);

        refused(answer, 413, "BAD_REQUEST");
    }

    @Test
    void whenTheServerIsAwayItSaysWhenToComeBack() throws Exception {
        HttpResponse<String> answer =
                proxyBefore(Nginx.freePort()).post("/graphql", "{\"query\": \"{ __typename }\"}", "Content-Type", JSON);

        refused(answer, 503, "UNAVAILABLE");
        assertThat(SiteClient.header(answer, "Retry-After")).isEqualTo("5");
    }
}
