package org.skillregister.certificate.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillregister.ApiTest;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What keys that are really shown may ask for in an hour. Nobody has the numbers 9400 to 9499. */
@ApiTest
@TestPropertySource(
        properties = {"register.certificates.attempts-per-address=5", "register.certificates.attempts-per-key=1000"})
class KeyLimitsApiTest {

    private static final int OF_AN_ADDRESS = 5;
    private static final int ASKED = 8;
    private static final String LOOKUP =
            "query($facts: CertificateLookupInput!) { certificateLookup(lookup: $facts) { outcome } }";
    private static final String SHARE_CODE =
            "mutation($facts: CertificateLookupInput!) { createShareCode(lookup: $facts) { code } }";

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COURSES_WRITE")
    void onlyTheScopeForVerifyingAllowsMoreFailures(Scope scope) {
        for (String document : List.of(LOOKUP, SHARE_CODE)) {
            String key = TestKeys.issue(application, "测试", scope);
            HttpGraphQlTester client = graphQl.mutate()
                    .headers(headers -> headers.setBearerAuth(key))
                    .build();
            List<String> expected = new ArrayList<>(Collections.nCopies(ASKED, "answered"));
            if (scope != Scope.CERTIFICATES_VERIFY) {
                Collections.fill(expected.subList(OF_AN_ADDRESS, ASKED), "RATE_LIMITED");
            }

            assertThat(IntStream.range(0, ASKED).mapToObj(guess -> ask(client, document, guess)))
                    .as(document)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static String ask(HttpGraphQlTester client, String document, int guess) {
        List<String> codes = new ArrayList<>();
        client.document(document)
                .variable(
                        "facts",
                        Map.of(
                                "byNumber",
                                Map.of(
                                        "number",
                                        CertificateLine.of(9400 + guess).number(),
                                        "holderName",
                                        "驯鹿人戊")))
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes.isEmpty() ? "answered" : String.join(" ", codes);
    }

    @Test
    void fileOfMoreLookupsThanTheKeyHasLeftIsRefusedAsAWhole() throws Exception {
        String key = TestKeys.issue(application, "一千行", Scope.CERTIFICATES_VERIFY);

        HttpResponse<String> refused = send(key, 1_500);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("3601");
        assertThat(refused.body()).contains("RATE_LIMITED", "At most 1000");
        assertThat(database.sql("select count(*) from certificate_verification where key_name = '一千行'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(send(key, 1_000).statusCode()).as("nothing was used up").isEqualTo(202);
        assertThat(send(key, 1).statusCode()).isEqualTo(429);
    }

    /** As a client sends it that has lost the answer to the first, which may still be taken in. */
    @Test
    void fileThatIsSentSeveralTimesAtOnceIsCountedOnce() {
        String key = TestKeys.issue(application, "多次", Scope.CERTIFICATES_VERIFY);

        List<HttpResponse<String>> answers =
                IntStream.range(0, 4)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> sendSame(key, 600)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202));
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("Location"))
                        .distinct())
                .hasSize(1);
        assertThat(sendSame(key, 400).statusCode()).as("the rest of the hour's").isEqualTo(202);
        assertThat(sendSame(key, 1).body()).contains("RATE_LIMITED", "\"retryAfter\":");
    }

    private HttpResponse<String> sendSame(String key, int lines) {
        try {
            return send(key, lines, "night");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpResponse<String> send(String key, int lines) throws IOException, InterruptedException {
        return send(key, lines, UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(String key, int lines, String idempotencyKey)
            throws IOException, InterruptedException {
        String file = IntStream.range(0, lines)
                .mapToObj("驯鹿人戊,S000099000015243%06d\n"::formatted)
                .collect(Collectors.joining("", "holder_name,number\n", ""));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:%d/certificates/verifications".formatted(port)))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "text/csv")
                                .header("Idempotency-Key", idempotencyKey)
                                .POST(BodyPublishers.ofString(file))
                                .build(),
                        BodyHandlers.ofString(UTF_8));
    }
}
