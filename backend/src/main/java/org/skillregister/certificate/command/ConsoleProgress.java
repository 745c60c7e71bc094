package org.skillregister.certificate.command;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.skillregister.certificate.intake.ImportProgress;

/** Prints the progress of an import once a second: rows, rate, and the estimated time left. */
final class ConsoleProgress implements ImportProgress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final PrintWriter out;
    private final long size;
    private final long started = System.nanoTime();
    private long reported = started;

    /** @param size bytes of the file; -1 when unknown */
    ConsoleProgress(PrintWriter out, long size) {
        this.out = out;
        this.size = size;
    }

    @Override
    public void at(long rows, long bytes) {
        long now = System.nanoTime();
        if (bytes < 0) {
            out.printf("%,d rows read in %.1f s; finishing%n", rows, seconds(now));
        } else if (now - reported >= EVERY) {
            reported = now;
            out.printf("%,d rows, %,.0f rows/s%s%n", rows, rows / seconds(now), remaining(bytes, seconds(now)));
        }
        out.flush();
    }

    @Override
    public void waiting() {
        out.println("Another import or a key rotation is running; waiting for it to finish");
        out.flush();
    }

    private String remaining(long bytes, double seconds) {
        return size <= 0 || bytes <= 0
                ? ""
                : ", %d %% read, %.0f s to read the rest"
                        .formatted(100 * bytes / size, seconds * (size - bytes) / bytes);
    }

    private double seconds(long now) {
        return Math.max(1, now - started) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
