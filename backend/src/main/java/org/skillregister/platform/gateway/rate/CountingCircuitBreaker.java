package org.skillregister.platform.gateway.rate;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Circuit breaker for the database in which all servers count. When it does not answer in time, the circuit opens: it is not queried for
 * a while.
 */
final class CountingCircuitBreaker {

    private static final Logger log = LoggerFactory.getLogger(CountingCircuitBreaker.class);
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final Duration soon;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong leftAloneUntil = new AtomicLong(System.nanoTime());
    private final AtomicBoolean alone = new AtomicBoolean();

    CountingCircuitBreaker() {
        this(SOON);
    }

    /** @param soon how long an answer may take */
    CountingCircuitBreaker(Duration soon) {
        this.soon = soon;
    }

    /** @return null when the database does not answer */
    <T> @Nullable T ask(Supplier<T> question) {
        if (isLeftAlone()) {
            return null;
        }
        Future<T> answer = threads.submit(question::get);
        try {
            T result = answer.get(soon.toMillis(), TimeUnit.MILLISECONDS);
            // Does not close the circuit if another query has timed out meanwhile.
            if (!isLeftAlone() && alone.compareAndSet(true, false)) {
                log.info("The servers count requests together again");
            }
            return result;
        } catch (TimeoutException late) {
            answer.cancel(true);
            leaveAlone("no answer in %d ms".formatted(soon.toMillis()));
        } catch (ExecutionException failed) {
            leaveAlone(NestedExceptionUtils.getMostSpecificCause(failed).toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private boolean isLeftAlone() {
        return System.nanoTime() - leftAloneUntil.get() < 0;
    }

    private void leaveAlone(String reason) {
        leftAloneUntil.set(System.nanoTime() + A_WHILE.toNanos());
        if (alone.compareAndSet(false, true)) {
            log.warn("The database does not answer in time; this server counts requests locally: {}", reason);
        }
    }
}
