package org.skillregister.certificate.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Sorts certificates into new, changed and unchanged ones, batch by batch. One batch is compared and written while the next is read. */
final class ImportBatches implements AutoCloseable {

    private static final int SIZE = 50_000;

    private final StoredCertificates stored;
    private final ImportWriter writer;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import-writer").factory());
    private List<IncomingCertificate> batch = new ArrayList<>(SIZE);
    private @Nullable Future<?> underWay;
    private long unchanged;

    ImportBatches(StoredCertificates stored, ImportWriter writer) {
        this.stored = stored;
        this.writer = writer;
    }

    void add(IncomingCertificate certificate) throws SQLException {
        batch.add(certificate);
        if (batch.size() == SIZE) {
            send();
        }
    }

    private void send() throws SQLException {
        await();
        List<IncomingCertificate> next = batch;
        batch = new ArrayList<>(SIZE);
        underWay = writing.submit(() -> {
            write(next);
            return null;
        });
    }

    private void write(List<IncomingCertificate> certificates) throws SQLException {
        // Sorted, so that neighbours in the index are visited one after another.
        certificates.sort((one, other) -> one.number().compareTo(other.number()));
        Map<UUID, IncomingCertificate> known = stored.find(certificates);
        List<IncomingCertificate> fresh = new ArrayList<>(certificates.size());
        List<IncomingCertificate> differing = new ArrayList<>();
        for (IncomingCertificate certificate : certificates) {
            IncomingCertificate before = known.isEmpty() ? null : known.get(certificate.number());
            if (before == null) {
                fresh.add(certificate);
            } else if (!certificate.saysTheSameAs(before)) {
                differing.add(certificate);
            } else {
                unchanged++;
            }
        }
        writer.write(fresh, differing);
    }

    /** Writes the last batch, and waits until everything is written. */
    void finish() throws SQLException {
        send();
        await();
        writer.finish();
    }

    private void await() throws SQLException {
        if (underWay == null) {
            return;
        }
        try {
            underWay.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw ImportAborted.of(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ImportAborted.stopped();
        }
    }

    long unchanged() {
        return unchanged;
    }

    /** Waits for the batch being written, so that nothing uses the connection afterwards. */
    @Override
    public void close() {
        writing.close();
    }
}
