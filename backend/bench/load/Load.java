package org.skillregister.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Requests at a steady pace, whether answers come or not. How long one took is reckoned from the moment it was due, so that a server that
 * stops for a while is charged with all that waited.
 */
final class Load {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final IntFunction<HttpRequest> requests;
    private final Predicate<String> isRight;
    private final int perSecond;

    /**
     * @param requests the request of each number
     * @param isRight whether the body of a 200 is an answer
     */
    Load(int perSecond, IntFunction<HttpRequest> requests, Predicate<String> isRight) {
        this.perSecond = perSecond;
        this.requests = requests;
        this.isRight = isRight;
    }

    /**
     * What was seen.
     *
     * @param millis how long each answer took, in rising order
     * @param seconds from the first request to the last answer
     */
    record Result(double[] millis, long wrong, double seconds) {

        double quantile(double part) {
            return millis[(int) Math.min(millis.length - 1, Math.floor(part * millis.length))];
        }

        double perSecond() {
            return millis.length / seconds;
        }
    }

    /** @param from number of the first request */
    Result run(int from, int seconds) {
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        LongAdder wrong = new LongAdder();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * seconds; i++) {
                long due = start + i * 1_000_000_000L / perSecond;
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                HttpRequest request = requests.apply(from + i);
                threads.execute(() -> {
                    if (!send(request)) {
                        wrong.increment();
                    }
                    times.add((System.nanoTime() - due) / 1e6);
                });
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        double[] millis = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(millis);
        return new Result(millis, wrong.sum(), took);
    }

    private boolean send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 && isRight.test(response.body());
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
