package org.skillregister.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.SchemaFiles;
import org.skillregister.platform.site.SiteClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The status shows everybody which data are served, and how old they are. */
@ApiTest
class StatusTest {

    @LocalServerPort
    private int port;

    private JsonNode status() throws Exception {
        HttpResponse<String> answer = new SiteClient(port).get("/status.json", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SiteClient.header(answer, "Cache-Control")).isEqualTo("no-store");
        return new JsonMapper().readTree(answer.body());
    }

    @Test
    void itTellsTheVersionThatTheApiTells() throws Exception {
        String asked = new SiteClient(port)
                .get("/graphql?query=%7BdataVersion%7Bid,verifiedOn,publishedAt%7D%7D")
                .body();

        JsonNode version = new JsonMapper().readTree(asked).at("/data/dataVersion");
        assertThat(status().get("dataVersion")).isEqualTo(version.get("id"));
        assertThat(status().get("verifiedOn")).isEqualTo(version.get("verifiedOn"));
    }

    /** Whoever adds something that is polled says on the page what it is. */
    @Test
    void thePageHasWordsForEachThingThatIsPolled() throws Exception {
        String page = SchemaFiles.read(Path.of("..", "web", "pages", "status.njk"));
        List<String> names = new ArrayList<>();
        for (JsonNode polled : status().get("polled")) {
            names.add(polled.get("name").asString());
            assertThat(polled.get("ageSeconds").asDouble()).isNotNegative();
            assertThat(polled.get("overdue").isBoolean()).isTrue();
        }

        assertThat(names)
                .contains("data-version", "published-courses", "published-plans")
                .allSatisfy(name -> assertThat(page).contains('"' + name + "\": "));
    }
}
