package org.skillregister.platform.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Timeout(30)
class CountingCircuitBreakerTest {

    /** Who asked before the circuit opened, and is answered after it. */
    @Test
    void anAnswerDoesNotTellThatAnOpenCircuitIsClosed(CapturedOutput output) throws Exception {
        CountingCircuitBreaker circuit = new CountingCircuitBreaker(Duration.ofSeconds(5));
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> late = threads.submit(() -> circuit.ask(() -> {
                asked.countDown();
                await(answers);
                return "late";
            }));
            asked.await();
            circuit.<String>ask(() -> {
                throw new IllegalStateException("away");
            });
            answers.countDown();

            assertThat(late.get()).isEqualTo("late");
        }

        assertThat(circuit.<String>ask(() -> "asked")).isNull();
        assertThat(output).contains("counts requests locally", "away").doesNotContain("together again");
    }

    @Test
    void theReasonIsToldWhenNothingWasAnswered(CapturedOutput output) {
        CountingCircuitBreaker circuit = new CountingCircuitBreaker(Duration.ofMillis(20));

        assertThat(circuit.<String>ask(() -> {
                    await(new CountDownLatch(1));
                    return "never";
                }))
                .isNull();
        assertThat(output).contains("no answer in 20 ms");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}
