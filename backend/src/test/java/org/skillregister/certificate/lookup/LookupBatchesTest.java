package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateRow;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Many callers share one statement, which is delayed so that they must wait. */
class LookupBatchesTest {

    private static final CertificateLookup BAD = lookup("bad");

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<CertificateLookup>> statements = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch first = new CountDownLatch(1);
    private RuntimeException failure = new DataIntegrityViolationException("bad");
    private final LookupBatches batches = new LookupBatches(this::find, 1);

    private static CertificateLookup lookup(String number) {
        return new CertificateLookup.ByNumber(number, "王芳");
    }

    /** As many answers as lookups; the first statement takes as long as the test wants. */
    private List<List<CertificateRow>> find(List<CertificateLookup> lookups) {
        statements.add(lookups);
        if (statements.size() == 1) {
            try {
                first.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        if (lookups.contains(BAD)) {
            throw failure;
        }
        return lookups.stream().map(_ -> List.<CertificateRow>of()).toList();
    }

    /** Ten callers, all waiting while the statement of another is made. */
    private List<Future<Integer>> tenWhileOneIsAsked(CertificateLookup among) throws Exception {
        Future<Integer> held =
                callers.submit(() -> batches.find(List.of(lookup("first"))).size());
        await().until(() -> statements.size() == 1);
        List<Future<Integer>> ten = IntStream.range(0, 10)
                .mapToObj(n -> callers.submit(() -> batches.find(
                                n == 5 ? List.of(among) : List.of(lookup("a" + n), lookup("b" + n)))
                        .size()))
                .toList();
        await().until(() -> batches.waiting() == 10);
        first.countDown();
        held.get();
        return ten;
    }

    @AfterEach
    void end() {
        first.countDown();
        callers.close();
    }

    @Test
    void whoIsAloneIsAskedAtOnce() {
        first.countDown();

        assertThat(batches.find(List.of(lookup("a"), lookup("b")))).hasSize(2);
        assertThat(batches.find(List.of(lookup("c")))).hasSize(1);
        assertThat(statements).hasSize(2);
    }

    @Test
    void whoWaitsIsAskedTogether() throws Exception {
        List<Future<Integer>> ten = tenWhileOneIsAsked(lookup("c"));

        for (int n = 0; n < 10; n++) {
            assertThat(ten.get(n).get()).isEqualTo(n == 5 ? 1 : 2);
        }
        assertThat(statements).hasSize(2);
        assertThat(statements.getLast()).hasSize(19);
    }

    @Test
    void oneThatFailsFailsAlone() throws Exception {
        List<Future<Integer>> ten = tenWhileOneIsAsked(BAD);

        for (int n = 0; n < 10; n++) {
            Future<Integer> each = ten.get(n);
            if (n == 5) {
                assertThatThrownBy(each::get).hasRootCause(failure);
            } else {
                assertThat(each.get()).isEqualTo(2);
            }
        }
    }

    @Test
    void whenTheDatabaseIsAwayItIsAskedOnceForAll() throws Exception {
        failure = new DataAccessResourceFailureException("away");

        for (Future<Integer> each : tenWhileOneIsAsked(BAD)) {
            assertThatThrownBy(each::get).hasRootCause(failure);
        }
        assertThat(statements).hasSize(2);
    }

    @Test
    void noneIsLeftWaitingAfterAFailure() throws Exception {
        tenWhileOneIsAsked(BAD);

        assertThat(batches.find(List.of(lookup("later")))).hasSize(1);
        assertThat(batches.waiting()).isZero();
    }
}
