package org.skillregister.certificate.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillregister.certificate.file.FileColumn.STATUS;
import static org.skillregister.certificate.file.FileColumn.STATUS_REASON;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.key.KeyDirectory;
import org.skillregister.certificate.key.SigningKeys;
import org.skillregister.certificate.receipt.ReceiptCheck.BadReceipt;
import org.skillregister.certificate.receipt.ReceiptCheck.Later;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Numbers 8000 to 8099. */
@ApiTest
class ReceiptApiTest {

    private static final CertificateLine LINE = CertificateLine.of(8000, "驯鹿", CertificateLine.document(8000));

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @BeforeEach
    void takeIn() {
        ImportedCertificates.take(application, LINE);
    }

    private String receipt(CertificateLine line) {
        return answer(line)
                .path("certificateLookup.receipt.token")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response answer(CertificateLine line) {
        return graphQl.document("""
            query($number: String!, $name: String!) {
              certificateLookup(lookup: {byNumber: {number: $number, holderName: $name}}) {
                receipt { token expiresAt verifyUrl } } }
            """)
                .variable("number", line.number())
                .variable("name", line.get(FileColumn.HOLDER_NAME))
                .execute();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                                .build(),
                        BodyHandlers.ofString());
    }

    private ReceiptCheck check() throws Exception {
        return new ReceiptCheck(JWKSet.parse(get("/.well-known/jwks.json").body()), clock.instant());
    }

    /** By another library than the one that signs. */
    private JwtClaims claims(String token, String type) throws Exception {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(
                        new JsonWebKeySet(get("/.well-known/jwks.json").body()).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedType(true, type)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setRequireExpirationTime()
                .build();
        return consumer.processToClaims(token);
    }

    @Test
    void anotherLibraryFindsTheSignatureGood() throws Exception {
        JwtClaims claims = claims(receipt(LINE), "receipt+jwt");

        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(claims.getStringClaimValue("result")).isEqualTo("MATCHED");
        assertThat(claims.getStringClaimValue("data_version")).matches("[0-9a-f]{16}");
        assertThat(claims.getJwtId()).isNotBlank();
        assertThat(claims.getIssuedAt().getValue()).isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void nothingOfThePersonStandsInIt() throws Exception {
        String token = receipt(LINE);
        String payload = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);

        assertThat(payload)
                .contains("4-07-03-05", "LEVEL_3", "org-015")
                .doesNotContain("驯", LINE.number(), LINE.number().substring(10), LINE.get(FileColumn.DOCUMENT_NUMBER));
    }

    @Test
    void whoHasTheFactsKnowsItAgain() throws Exception {
        Map<String, Object> claims = check().claims(receipt(LINE));

        assertThat(ReceiptCheck.isFor(
                        claims, new CertificateLookup.ByNumber(LINE.number().toLowerCase(Locale.ROOT), "驯 鹿")))
                .isTrue();
        assertThat(ReceiptCheck.isFor(claims, new CertificateLookup.ByNumber(LINE.number(), "驯马")))
                .isFalse();
        assertThat(check().claims(receipt(LINE)).get("asked")).as("salted anew").isNotEqualTo(claims.get("asked"));
    }

    @Test
    void noReceiptWhenNothingFits() {
        answer(LINE.with(FileColumn.HOLDER_NAME, "驯马"))
                .path("certificateLookup.receipt")
                .valueIsNull();
    }

    @Test
    void whatWasChangedOrHasExpiredIsNotGood() throws Exception {
        String token = receipt(LINE);
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("LEVEL_3", "LEVEL_1");
        String forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8))
                + "." + parts[2];
        String unsigned = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\",\"typ\":\"receipt+jwt\"}".getBytes(UTF_8))
                + "." + parts[1] + ".";
        ReceiptCheck check = check();

        for (String bad : List.of(forged, unsigned, parts[0] + "." + parts[1], "", "x.y.z")) {
            assertThatThrownBy(() -> check.claims(bad)).isInstanceOf(BadReceipt.class);
        }
        ReceiptCheck later = new ReceiptCheck(
                JWKSet.parse(get("/.well-known/jwks.json").body()),
                clock.instant().plus(Duration.ofDays(365)));
        assertThatThrownBy(() -> later.claims(token)).hasMessageContaining("expired");
    }

    @Test
    @SuppressWarnings("unchecked")
    void laterVoidIsSeenInTheStatusList() throws Exception {
        CertificateLine line = CertificateLine.of(8001, "驯鹿", CertificateLine.document(8001));
        ImportedCertificates.take(application, line);
        Map<String, Object> claims = check().claims(receipt(line));
        ImportedCertificates.take(application, line.with(STATUS, "VOID").with(STATUS_REASON, "ISSUED_IN_ERROR"));
        String address = address(claims);

        HttpResponse<String> list = get(URI.create(address).getPath());
        assertThat(list.headers().firstValue("Content-Type")).hasValue("application/statuslist+jwt");
        assertThat(list.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("max-age=300", "public"));
        assertThat(claims(list.body(), "statuslist+jwt").getSubject()).isEqualTo(address);
        assertThat(check().later(claims, list.body())).containsExactly(Later.VOID);
        assertThat(check().later(check().claims(receipt(LINE)), list.body())).containsExactly(Later.NOT_VOID);
        ((Map<String, Object>) statusOf(claims)).put("uri", address + "9");
        assertThat(check().later(claims, list.body())).containsExactly(Later.NOT_COVERED);
        ReceiptCheck later = new ReceiptCheck(
                JWKSet.parse(get("/.well-known/jwks.json").body()),
                clock.instant().plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> later.later(claims, list.body())).hasMessageContaining("expired");
        assertThat(get("/certificates/status/999999999").statusCode()).isEqualTo(404);
    }

    private static String address(Map<String, Object> claims) {
        return String.valueOf(statusOf(claims).get("uri"));
    }

    private static Map<?, ?> statusOf(Map<String, Object> claims) {
        Map<?, ?> certificate = (Map<?, ?>) ((List<?>) Objects.requireNonNull(claims.get("certificates"))).getFirst();
        return (Map<?, ?>) Objects.requireNonNull(certificate.get("status_list"));
    }

    @Test
    void publishedKeysHoldNoSecret() throws Exception {
        HttpResponse<String> keys = get("/.well-known/jwks.json");

        assertThat(keys.body()).contains("\"kid\"").doesNotContain("\"d\"");
        assertThat(keys.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void newKeyIsPublishedBeforeItSignsAndTheOldOneStillCounts() throws Exception {
        String before = receipt(LINE);
        KeyDirectory directory = new KeyDirectory(Path.of(System.getProperty("register.certificates.keys")));
        directory.addSigningKey(clock.instant().plus(SigningKeys.OVERLAP));
        application.getBean(CertificateKeys.class).poll();

        assertThat(receipt(LINE).split("\\.", -1)[0]).isEqualTo(before.split("\\.", -1)[0]);
        assertThat(JWKSet.parse(get("/.well-known/jwks.json").body()).getKeys()).hasSizeGreaterThan(1);

        directory.addSigningKey(clock.instant());
        application.getBean(CertificateKeys.class).poll();
        String after = receipt(LINE);

        assertThat(after.split("\\.", -1)[0]).isNotEqualTo(before.split("\\.", -1)[0]);
        check().claims(before);
        check().claims(after);
        claims(before, "receipt+jwt");
        claims(after, "receipt+jwt");
    }
}
