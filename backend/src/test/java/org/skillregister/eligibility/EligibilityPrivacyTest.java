package org.skillregister.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.skillregister.ApiTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** An applicant's facts are neither logged nor stored, and never appear in an address. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class EligibilityPrivacyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String QUERY =
            "query($input: EligibilityInput!) { eligibility(input: $input) { highestLevel levels { routes {"
                    + " requirements { message } } } } }";
    /** Nobody else says this. */
    private static final String BORN = "1987-03-13";

    private static final String WORKED_AS = "驯鹿人甲";
    private static final String STUDIED = "冰川学乙";

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private HttpRequest.Builder to(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, pathAndQuery)));
    }

    private HttpResponse<String> ask(Map<String, Object> input) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("query", QUERY, "variables", Map.of("input", input)));
        return send(to("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static Map<String, Object> input(String occupation, String from) {
        return Map.of(
                "occupation",
                occupation,
                "applicant",
                Map.of(
                        "birthDate",
                        BORN,
                        "work",
                        List.of(Map.of("from", from, "occupationName", WORKED_AS)),
                        "education",
                        List.of(Map.of("kind", "BACHELOR", "standing", "GRADUATED", "majorName", STUDIED))));
    }

    @Test
    void anAnswerIsNotStoredByAnybody() throws Exception {
        HttpResponse<String> answer = ask(input("4-07-03-05", "2015-07-19"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("highestLevel").doesNotContain("errors");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void nobodyIsAskedForByGet() throws Exception {
        String variables = JSON.writeValueAsString(Map.of("input", input("4-07-03-05", "2015-07-19")));
        HttpResponse<String> answer = send(to("/graphql?query=%s&variables=%s"
                .formatted(URLEncoder.encode(QUERY, UTF_8), URLEncoder.encode(variables, UTF_8))));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("highestLevel", BORN, WORKED_AS);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theRulesThemselvesAreReadByGet() throws Exception {
        HttpResponse<String> answer = send(to("/graphql?query=" + URLEncoder.encode("{ ruleSets { id } }", UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void nothingOfAnApplicantIsLoggedWhateverComesOfIt(CapturedOutput log) throws Exception {
        assertThat(ask(input("4-07-03-05", "2015-07-19")).body()).contains("highestLevel");
        // Refused: an unknown occupation, work in the future, a day that does not exist, an unknown enum value, a value
        // that is not a list.
        for (Map<String, Object> bad : List.of(
                input("8-99-99-99", "2015-07-19"),
                input("4-07-03-05", "2987-07-19"),
                input("4-07-03-05", "2015-07-39"),
                Map.<String, Object>of("occupation", WORKED_AS, "applicant", Map.of("birthDate", BORN)),
                Map.<String, Object>of("occupation", "4-07-03-05", "applicant", Map.of("birthDate", STUDIED)),
                Map.<String, Object>of("occupation", "4-07-03-05", "applicant", WORKED_AS))) {
            HttpResponse<String> answer = ask(bad);
            assertThat(answer.body()).contains("BAD_REQUEST").doesNotContain(BORN, WORKED_AS, STUDIED);
        }

        assertThat(log.getAll()).doesNotContain(BORN, WORKED_AS, STUDIED, "2015-07-19", "2987-07-19", "2015-07-39");
    }
}
