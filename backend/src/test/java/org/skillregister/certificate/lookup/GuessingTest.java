package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.LookupOutcome;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.intake.CertificateLine;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.platform.error.RateLimitExceededException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Limits that stop guessing and cannot be abused against holders. Numbers 8600 to 8799. */
@ApiTest
class GuessingTest {

    private static final String NAME = "驯鹿人丁";

    @Autowired
    private Certificates certificates;

    @Autowired
    private FailedLookups failures;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CertificateKeys keys;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void takeIn() {
        ImportedCertificates.take(
                application,
                IntStream.range(8600, 8760)
                        .mapToObj(serial -> CertificateLine.of(serial, NAME, CertificateLine.document(serial)))
                        .toArray(CertificateLine[]::new));
    }

    private static ByNumber facts(int serial, String name) {
        return new ByNumber(CertificateLine.of(serial).number(), name);
    }

    private static Inquirer partner(String key) {
        return new Inquirer("key " + key, key, key, true, null);
    }

    private LookupOutcome ask(CertificateLookup lookup, Inquirer inquirer) {
        return certificates.find(List.of(lookup), inquirer).getFirst().outcome();
    }

    @Test
    void strangerLocksNobodyOut() {
        Inquirer stranger = Inquirer.at("203.0.113.5", null);
        List<LookupOutcome> outcomes = IntStream.range(0, 30)
                .mapToObj(guess -> ask(facts(8600, "王" + guess + "号"), stranger))
                .toList();

        assertThat(outcomes.subList(0, 10)).containsOnly(LookupOutcome.NOT_MATCHED);
        assertThat(outcomes.subList(10, 30)).containsOnly(LookupOutcome.RATE_LIMITED);
        assertThat(ask(facts(8600, NAME), stranger)).isEqualTo(LookupOutcome.RATE_LIMITED);
        assertThat(ask(facts(8600, NAME), Inquirer.at("203.0.113.77", null)))
                .as("the same network")
                .isEqualTo(LookupOutcome.RATE_LIMITED);
        assertThat(ask(facts(8600, NAME), Inquirer.at("198.51.100.7", null))).isEqualTo(LookupOutcome.MATCHED);
        assertThat(ask(facts(8600, NAME), partner("employer"))).isEqualTo(LookupOutcome.MATCHED);
        assertThatThrownBy(() -> certificates.find(facts(8600, NAME), stranger))
                .isInstanceOf(RateLimitExceededException.class);
    }

    @Test
    void manyNetworksTogetherEndAtTheCapButPartnersDoNot() {
        int answered = 0;
        for (int guess = 0; guess < 400; guess++) {
            Inquirer one = Inquirer.at("10.1.%d.1".formatted(guess / 5), null);
            answered += ask(facts(8601, "李" + guess + "号"), one) == LookupOutcome.NOT_MATCHED ? 1 : 0;
            if (guess % 100 == 50) {
                failures.writeDown();
            }
        }

        assertThat(answered).isEqualTo(300);
        assertThat(ask(facts(8601, NAME), partner("another"))).isEqualTo(LookupOutcome.MATCHED);
    }

    @Test
    void classBehindOneAddressIsAnswered() {
        Inquirer school = Inquirer.at("192.0.2.1", null);

        assertThat(IntStream.range(8602, 8602 + 121).mapToObj(serial -> ask(facts(serial, NAME), school)))
                .containsOnly(LookupOutcome.MATCHED);
        assertThat(IntStream.range(0, 121).mapToObj(_ -> ask(facts(8602, NAME), school)))
                .containsOnly(LookupOutcome.MATCHED);
    }

    @Test
    void manyRightOnesAtOnceAreAnswered() throws InterruptedException, ExecutionException {
        Inquirer office = Inquirer.at("192.0.2.90", null);
        List<Future<LookupOutcome>> asked;
        // A few more threads than may query the database at once.
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            asked = IntStream.range(0, 400)
                    .mapToObj(_ -> threads.submit(() -> ask(facts(8750, NAME), office)))
                    .toList();
        }

        for (Future<LookupOutcome> outcome : asked) {
            assertThat(outcome.get()).isEqualTo(LookupOutcome.MATCHED);
        }
    }

    @Test
    void manyWrongOnesAtOnceAreNoMoreThanTheLimit() throws InterruptedException, ExecutionException {
        Inquirer stranger = Inquirer.at("192.0.2.91", null);
        List<Future<LookupOutcome>> asked;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            asked = IntStream.range(0, 100)
                    .mapToObj(guess -> threads.submit(() -> ask(facts(8751, "孙" + guess + "号"), stranger)))
                    .toList();
        }

        List<LookupOutcome> outcomes = new ArrayList<>();
        for (Future<LookupOutcome> outcome : asked) {
            outcomes.add(outcome.get());
        }
        assertThat(outcomes).filteredOn(LookupOutcome.NOT_MATCHED::equals).hasSize(10);
        assertThat(outcomes).filteredOn(LookupOutcome.RATE_LIMITED::equals).hasSize(90);
    }

    @Test
    void addressThatFailsIsRefusedInTheEnd() {
        Inquirer inquirer = Inquirer.at("192.0.2.200", null);
        assertThatThrownBy(() -> IntStream.range(0, 122).forEach(serial -> ask(facts(9000 + serial, "王"), inquirer)))
                .isInstanceOf(RateLimitExceededException.class);
    }

    @Test
    void entryOfABatchIsRefusedAndTheOthersAreAnswered() {
        Inquirer employer = partner("batch");
        IntStream.range(0, 10).forEach(guess -> ask(facts(8740, "赵" + guess + "号"), employer));

        List<CertificateLookupResult> results = certificates.find(
                List.of(facts(8741, NAME), facts(8740, NAME), facts(8742, NAME), facts(8743, "无")), employer);

        assertThat(results.stream().map(CertificateLookupResult::outcome))
                .containsExactly(
                        LookupOutcome.MATCHED,
                        LookupOutcome.RATE_LIMITED,
                        LookupOutcome.MATCHED,
                        LookupOutcome.NOT_MATCHED);
        assertThat(results.get(1).retryAfter()).isPositive();
        assertThat(results.get(0).retryAfter()).isNull();
    }

    /** It is noon of 21 November; failures count for 30 days. */
    @Test
    void whoIsRefusedIsToldWhenEnoughFailuresAreOldEnough() {
        Inquirer today = Inquirer.at("203.0.113.100", null);
        failed(8752, today, "2026-11-21", 10);
        Inquirer month = Inquirer.at("203.0.114.100", null);
        failed(8753, month, "2026-10-24", 2);
        failed(8753, month, "2026-10-25", 9);
        failed(8753, month, "2026-11-20", 19);
        IntStream.range(0, 30)
                .forEach(network -> failed(8754, Inquirer.at("10.2.%d.1".formatted(network), null), "2026-11-19", 10));
        failures.writeDown();

        assertThat(waits(8752, today)).isEqualTo(Duration.ofHours(12));
        assertThat(waits(8753, month)).isEqualTo(Duration.ofDays(1).plusHours(12));
        assertThat(waits(8754, Inquirer.at("203.0.116.100", null)))
                .isEqualTo(Duration.ofDays(27).plusHours(12));
    }

    private void failed(int serial, Inquirer inquirer, String day, int times) {
        FactHash first = keys.get().upTo(1);
        database.sql("""
            insert into certificate_failure (subject, network, day, stranger, failures, changed_at)
            values (?, ?, ?::date, true, ?, clock_timestamp())
            """)
                .params(
                        LookupHash.subject(facts(serial, NAME), first).orElseThrow(),
                        first.alias("network", inquirer.network()),
                        day,
                        times)
                .update();
    }

    private @Nullable Duration waits(int serial, Inquirer inquirer) {
        return certificates
                .find(List.of(facts(serial, NAME)), inquirer)
                .getFirst()
                .refusedFor();
    }
}
