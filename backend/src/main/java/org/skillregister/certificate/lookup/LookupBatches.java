package org.skillregister.certificate.lookup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.platform.error.DatabaseUnavailable;

/**
 * Batches lookups that arrive while others are running into one statement, which takes hardly longer for ten lookups than for one. Under
 * low load nobody waits. When a batch fails, each lookup is retried alone, so that none fails because of another, unless the database is
 * unavailable.
 */
final class LookupBatches {

    /** Runs one statement for several lookups and returns the result of each. */
    @FunctionalInterface
    interface Statement {
        List<List<CertificateRow>> find(List<CertificateLookup> lookups);
    }

    private static final int MOST_LOOKUPS = 100;

    private final Statement statement;
    private final int most;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private int running;

    /** @param statements maximum number of concurrent statements */
    LookupBatches(Statement statement, int statements) {
        this.statement = statement;
        this.most = statements;
    }

    /** The lookups of one caller. Its turn completes with the batch it must run, or with null when another caller has run it. */
    private static final class Request {

        private final List<CertificateLookup> lookups;
        private final CompletableFuture<@Nullable List<Request>> turn = new CompletableFuture<>();
        private @Nullable List<List<CertificateRow>> found;
        private @Nullable RuntimeException failure;

        Request(List<CertificateLookup> lookups) {
            this.lookups = lookups;
        }
    }

    List<List<CertificateRow>> find(List<CertificateLookup> lookups) {
        Request own = new Request(lookups);
        begin(own);
        List<Request> batch = own.turn.join();
        if (batch != null) {
            make(batch);
        }
        if (own.failure != null) {
            throw own.failure;
        }
        List<List<CertificateRow>> found = own.found;
        return found == null ? statement.find(lookups) : found;
    }

    /** Number of waiting callers. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized void begin(Request request) {
        waiting.add(request);
        next();
    }

    private synchronized void end() {
        running--;
        next();
    }

    /** Lets the caller that has waited longest run the next statement, if one more may run. */
    private void next() {
        if (waiting.isEmpty() || running == most) {
            return;
        }
        running++;
        List<Request> batch = new ArrayList<>();
        int lookups = 0;
        while (!waiting.isEmpty()
                && (batch.isEmpty() || lookups + waiting.getFirst().lookups.size() <= MOST_LOOKUPS)) {
            Request request = waiting.removeFirst();
            lookups += request.lookups.size();
            batch.add(request);
        }
        batch.getFirst().turn.complete(batch);
    }

    private void make(List<Request> batch) {
        try {
            List<List<CertificateRow>> found = statement.find(
                    batch.stream().flatMap(request -> request.lookups.stream()).toList());
            int place = 0;
            for (Request request : batch) {
                request.found = found.subList(place, place + request.lookups.size());
                place += request.lookups.size();
            }
        } catch (RuntimeException failure) {
            if (batch.size() == 1 || DatabaseUnavailable.isCauseOf(failure)) {
                batch.forEach(request -> request.failure = failure);
            }
        } finally {
            end();
            batch.stream().skip(1).forEach(request -> request.turn.complete(null));
        }
    }
}
