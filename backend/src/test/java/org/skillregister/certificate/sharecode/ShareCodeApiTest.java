package org.skillregister.certificate.sharecode;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.certificate.LookupTest;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers 8100 to 8199. */
@LookupTest
class ShareCodeApiTest {

    private static final CertificateLine LINE = CertificateLine.of(8100, "王五", CertificateLine.document(8100));
    private static final Map<String, Object> FACTS =
            Map.of("byNumber", Map.of("number", LINE.number(), "holderName", "王五"));

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void takeIn() {
        ImportedCertificates.take(application, LINE);
    }

    private GraphQlTester.Response create(Map<String, Object> lookup, int days) {
        return graphQl.document("""
            mutation($lookup: CertificateLookupInput!, $days: Int) {
              createShareCode(lookup: $lookup, days: $days) { code expiresAt manageToken } }
            """)
                .variable("lookup", lookup)
                .variable("days", days)
                .execute();
    }

    private NewShareCode createOnce(String key, int days) {
        return graphQl.document("""
            mutation($lookup: CertificateLookupInput!, $days: Int, $key: String) {
              createShareCode(lookup: $lookup, days: $days, idempotencyKey: $key) { code expiresAt manageToken } }
            """)
                .variable("lookup", FACTS)
                .variable("days", days)
                .variable("key", key)
                .execute()
                .path("createShareCode")
                .entity(NewShareCode.class)
                .get();
    }

    @Test
    void sentAgainWithTheSameKeyItMakesNoSecondCode() {
        String key = "0123456789abcdef".repeat(2);
        NewShareCode first = createOnce(key, 7);

        assertThat(createOnce(key, 7)).isEqualTo(first);
        assertThat(createOnce(key, 8).code()).isNotEqualTo(first.code());
        assertThat(createOnce(key.replace('0', '1'), 7).code()).isNotEqualTo(first.code());
        assertThat(outcome(graphQl, first.code())).isEqualTo("MATCHED");
        manage("revokeShareCode", first.manageToken()).path("code.revokedAt").hasValue();
        assertThat(outcome(graphQl, first.code())).isEqualTo("NOT_MATCHED");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 101})
    void aKeyThatCouldBeGuessedIsRefused(int length) {
        graphQl.document("""
            mutation($lookup: CertificateLookupInput!, $key: String) {
              createShareCode(lookup: $lookup, idempotencyKey: $key) { code } }
            """)
                .variable("lookup", FACTS)
                .variable("key", "x".repeat(length))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }

    private String outcome(HttpGraphQlTester inquirer, String code) {
        return inquirer.document("""
            query($code: String!) {
              certificateLookup(lookup: {byShareCode: {code: $code}}, purpose: "招聘") {
                outcome certificates { number } } }
            """)
                .variable("code", code)
                .execute()
                .path("certificateLookup.outcome")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response manage(String operation, String token) {
        return graphQl.document("""
            %s($token: String!) { code: %s(manageToken: $token) {
              createdAt expiresAt revokedAt uses { at firstAt times by purpose } inquiries { by } } }
            """.formatted(operation.equals("shareCode") ? "query" : "mutation", operation))
                .variable("token", token)
                .execute();
    }

    @Test
    void codeFindsWhatTheFactsFind() {
        GraphQlTester.Response made = create(FACTS, 30);
        String code = made.path("createShareCode.code").entity(String.class).get();
        made.path("createShareCode.expiresAt").entity(String.class).isEqualTo("2026-12-21T12:00:00.000+08:00");

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{24}");
        assertThat(outcome(graphQl, code)).isEqualTo("MATCHED");
        assertThat(outcome(graphQl, code.toLowerCase(Locale.ROOT).replaceAll("(.{6})", "$1-")))
                .isEqualTo("MATCHED");
        assertThat(outcome(graphQl, code.substring(1))).isEqualTo("NOT_MATCHED");
    }

    @Test
    void holderSeesWhoUsedItAndTakesItBack() {
        GraphQlTester.Response made = create(FACTS, 1);
        String code = made.path("createShareCode.code").entity(String.class).get();
        String token =
                made.path("createShareCode.manageToken").entity(String.class).get();
        String key = TestKeys.issue(application, "某某招聘平台", Scope.CERTIFICATES_VERIFY);
        outcome(graphQl, code);
        outcome(graphQl.mutate().header("Authorization", "Bearer " + key).build(), code);

        GraphQlTester.Response seen = manage("shareCode", token);
        seen.path("code.uses[*].by").entityList(Object.class).hasSize(2).contains("某某招聘平台");
        seen.path("code.uses[0].purpose").entity(String.class).isEqualTo("招聘");
        seen.path("code.inquiries[*].by")
                .entityList(Object.class)
                .satisfies(all -> assertThat(all).hasSizeGreaterThan(2));
        seen.path("code.revokedAt").valueIsNull();

        manage("revokeShareCode", token).path("code.revokedAt").hasValue();
        assertThat(outcome(graphQl, code)).isEqualTo("NOT_MATCHED");
        manage("shareCode", code).path("code").valueIsNull();
        manage("revokeShareCode", "nobody's").path("code").valueIsNull();
    }

    @Test
    void nobodyWithoutNameHidesWhoHasOne() {
        GraphQlTester.Response made = create(FACTS, 1);
        String code = made.path("createShareCode.code").entity(String.class).get();
        String token =
                made.path("createShareCode.manageToken").entity(String.class).get();
        String key = TestKeys.issue(application, "某某银行", Scope.CERTIFICATES_VERIFY);
        outcome(graphQl.mutate().header("Authorization", "Bearer " + key).build(), code);
        for (int times = 0; times < 3; times++) {
            outcome(graphQl, code);
        }
        database.sql("""
            insert into certificate_inquiry (at, asker, share_hash, numbers, purpose)
            select :now + number * interval '1 second', 'stranger', decode(:hash, 'hex'), '{}', 'purpose ' || number
            from generate_series(1, 300) as number
            """)
                .param("now", clock.instant().atOffset(UTC))
                .param("hash", ShareCodes.hash(code))
                .update();

        GraphQlTester.Response seen = manage("shareCode", token);
        seen.path("code.uses[?(@.by == '某某银行')].times")
                .entityList(Integer.class)
                .containsExactly(1);
        seen.path("code.uses").entityList(Object.class).hasSize(101);
    }

    @Test
    void inquiriesOfOneDayAreOneEntry() {
        GraphQlTester.Response made = create(FACTS, 1);
        String code = made.path("createShareCode.code").entity(String.class).get();
        String token =
                made.path("createShareCode.manageToken").entity(String.class).get();
        for (int times = 0; times < 3; times++) {
            outcome(graphQl, code);
        }
        database.sql("""
            insert into certificate_inquiry (at, asker, share_hash, numbers, purpose)
            values (:now - interval '1 day', 'stranger', decode(:hash, 'hex'), '{}', '招聘')
            """)
                .param("now", clock.instant().atOffset(UTC))
                .param("hash", ShareCodes.hash(code))
                .update();

        GraphQlTester.Response seen = manage("shareCode", token);
        seen.path("code.uses[*].times").entityList(Integer.class).containsExactly(3, 1);
        seen.path("code.uses[1].at")
                .entity(String.class)
                .isEqualTo(
                        seen.path("code.uses[1].firstAt").entity(String.class).get());
    }

    @Test
    void codeExpires() {
        GraphQlTester.Response made = create(FACTS, 180);
        String code = made.path("createShareCode.code").entity(String.class).get();
        database.sql("update certificate_share set created_at = :now - interval '2 days', expires_at = :now"
                        + " where code_hash = decode(:hash, 'hex')")
                .param("now", clock.instant().atOffset(UTC))
                .param("hash", ShareCodes.hash(code))
                .update();

        assertThat(outcome(graphQl, code)).isEqualTo("NOT_MATCHED");
    }

    @Test
    void neitherCodeNorTokenIsStored() {
        GraphQlTester.Response made = create(FACTS, 30);
        String code = made.path("createShareCode.code").entity(String.class).get();
        String token =
                made.path("createShareCode.manageToken").entity(String.class).get();

        assertThat(database.sql("select string_agg(s::text, '') from certificate_share s")
                        .query(String.class)
                        .single())
                .doesNotContain(code, token)
                .contains(ShareCodes.hash(code), ShareCodes.hash(token));
    }

    @Test
    void nothingComesOfFactsThatDoNotFit() {
        create(Map.of("byNumber", Map.of("number", LINE.number(), "holderName", "李四")), 30)
                .path("createShareCode")
                .valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 181})
    void codesHoldOneTo180Days(int days) {
        create(FACTS, days)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_REQUEST")
                                .containsEntry("argument", "days")));
    }

    @Test
    void codeIsNotMadeFromACode() {
        create(Map.of("byShareCode", Map.of("code", "X")), 30)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error ->
                                assertThat(error.getExtensions()).containsEntry("argument", "lookup.byShareCode")));
    }
}
