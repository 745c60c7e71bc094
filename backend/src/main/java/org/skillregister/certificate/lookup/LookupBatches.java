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
 * Lookups that come while others are asked wait, and then go to the database together: a statement takes hardly longer for ten than for
 * one. When there is little to do nobody waits. What fails for several is asked again for each alone, so that none fails because of
 * another; unless the database is away, which it is for all.
 */
final class LookupBatches {

    /** Makes one statement of lookups, and has an answer for each. */
    @FunctionalInterface
    interface Statement {
        List<List<CertificateRow>> find(List<CertificateLookup> lookups);
    }

    private static final int MOST_LOOKUPS = 100;

    private final Statement statement;
    private final int most;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private int running;

    /** @param statements how many are made at once */
    LookupBatches(Statement statement, int statements) {
        this.statement = statement;
        this.most = statements;
    }

    /** What one caller asks. Its turn is a batch to make the statement of, or null when another has made it. */
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

    /** How many callers wait. */
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

    /** Whoever waits longest makes the next statement, when there is room for one. */
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
