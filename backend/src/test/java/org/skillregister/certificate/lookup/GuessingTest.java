package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import org.skillregister.platform.error.RateLimitExceededException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Limits that stop guessing, and cannot be turned against people. Numbers 8600 to 8799. */
@ApiTest
class GuessingTest {

    private static final String NAME = "驯鹿人丁";

    @Autowired
    private Certificates certificates;

    @Autowired
    private FailedLookups failures;

    @Autowired
    private ApplicationContext application;

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
        // As many as ask the database at once, and a few more.
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

    @Test
    void anyKeyIsNoLicenceToGuess() {
        Inquirer other = new Inquirer("key courses", "courses", "某学校", false, null);

        assertThatThrownBy(() -> IntStream.range(0, 122).forEach(serial -> ask(facts(9200 + serial, "王"), other)))
                .isInstanceOf(RateLimitExceededException.class);
    }
}
