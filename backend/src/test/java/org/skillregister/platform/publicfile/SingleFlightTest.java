package org.skillregister.platform.publicfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skillregister.platform.error.UnavailableException;

/** Concurrent requests for the same thing make it once, and wait no longer than the limit. */
@Timeout(60)
class SingleFlightTest {

    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Runnable> begun = new ArrayList<>();
    private final SingleFlight<String> flights = new SingleFlight<>(begun::add);

    @AfterEach
    void end() {
        requests.close();
    }

    private static long in(int seconds) {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    private String ask(SingleFlight<String> asked, Supplier<String> making, long end) throws Exception {
        try {
            return requests.submit(() -> asked.get("name", making, end)).get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @Test
    void whatIsNotThereInTimeIsUnavailableButGoesOn() throws Exception {
        assertThatThrownBy(() -> ask(flights, () -> "made", in(0))).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> ask(flights, () -> "made twice", in(0))).isInstanceOf(UnavailableException.class);

        assertThat(begun).hasSize(1);
        begun.removeFirst().run();
        assertThatThrownBy(() -> ask(flights, () -> "made anew", in(0))).isInstanceOf(UnavailableException.class);
        assertThat(begun).hasSize(1);
    }

    @Test
    void whenTooMuchIsToBeDoneNobodyWaits() {
        SingleFlight<String> full = new SingleFlight<>(_ -> {
            throw new RejectedExecutionException();
        });

        assertThatThrownBy(() -> ask(full, () -> "made", in(50))).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> ask(full, () -> "made", in(50))).isInstanceOf(UnavailableException.class);
    }

    /** Else a thread would wait for what itself has to make. */
    @Test
    void aThreadOfTheSystemMakesWhatWaitsForItsTurn() {
        assertThatThrownBy(() -> ask(flights, () -> "made", in(0))).isInstanceOf(UnavailableException.class);

        assertThat(flights.get("name", () -> "made twice", in(50))).isEqualTo("made");
    }

    @Test
    void failuresAreToldAsTheyAre() {
        assertThatThrownBy(() -> flights.get(
                        "name",
                        () -> {
                            throw new IllegalArgumentException("wrong");
                        },
                        in(50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong");
        assertThat(flights.get("name", () -> "made", in(50))).isEqualTo("made");
    }
}
