package org.skillregister.certificate.audit;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByShareCode;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.sharecode.ShareCode;
import org.skillregister.certificate.sharecode.ShareCodes;
import org.skillregister.platform.job.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Records who made which inquiry when, and its result, but never the facts given. Records are written in batches within a second, so no
 * answer waits for them.
 */
@Component
public class Inquiries {

    private static final Logger log = LoggerFactory.getLogger(Inquiries.class);
    private static final int MOST_WAITING = 100_000;
    private static final int AT_ONCE = 5_000;

    private final BlockingQueue<Inquiry> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean full = new AtomicBoolean();
    private final InquiryTable table;
    private final CertificateKeys keys;
    private final CertificateProperties properties;
    private final Clock clock;

    Inquiries(InquiryTable table, CertificateKeys keys, CertificateProperties properties, Clock clock, Jobs jobs) {
        this.table = table;
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
        jobs.poll("certificate-inquiries", Duration.ofSeconds(1), this::writeDown)
                .lastly();
        jobs.work("certificate-inquiries-clean-up", Duration.ofHours(1), this::forget);
    }

    /** @param found the certificates shown; empty when none matched */
    public void note(Inquirer inquirer, CertificateLookup lookup, List<CertificateRow> found) {
        Inquiry inquiry = new Inquiry(
                clock.instant(),
                lookup instanceof ByShareCode shared ? ShareCodes.hash(ShareCodes.canonical(shared.code())) : null,
                inquirer,
                found.stream().map(row -> row.number().packed()).toList());
        keep(inquiry);
    }

    private void keep(Inquiry inquiry) {
        if (!waiting.offer(inquiry) && full.compareAndSet(false, true)) {
            log.error("The queue of certificate inquiries to be recorded is full: further ones are lost");
        }
    }

    /** A key's id, or the keyed hash of an address. */
    String name(Inquirer inquirer) {
        return inquirer.key() == null
                ? keys.get().upTo(1).alias("asker", inquirer.clientId()).toString()
                : inquirer.key();
    }

    /** Writes the waiting records; those that cannot be stored keep waiting. */
    public void writeDown() {
        List<Inquiry> next = new ArrayList<>();
        while (waiting.drainTo(next, AT_ONCE) > 0) {
            boolean written = false;
            try {
                writeDown(next);
                written = true;
            } finally {
                if (!written) {
                    next.forEach(this::keep);
                }
            }
            next.clear();
        }
        full.set(false);
    }

    private void writeDown(List<Inquiry> inquiries) {
        try {
            table.insert(inquiries, this::name);
        } catch (DataIntegrityViolationException bad) {
            writeOneByOne(inquiries);
        }
    }

    /** Drops a record that the database will never accept, so that it does not block the others. */
    private void writeOneByOne(List<Inquiry> inquiries) {
        Iterator<Inquiry> each = inquiries.iterator();
        while (each.hasNext()) {
            try {
                table.insert(List.of(each.next()), this::name);
            } catch (DataIntegrityViolationException bad) {
                log.error("An inquiry about a certificate is lost because the database refuses it: {}", sqlState(bad));
            }
            each.remove();
        }
    }

    /** Logs only the SQLSTATE: the database's message may quote the row. */
    private static String sqlState(DataIntegrityViolationException refusal) {
        return refusal.getMostSpecificCause() instanceof SQLException cause ? cause.getSQLState() : "no SQLSTATE";
    }

    /** @return inquiries made with the code, latest first */
    public List<CertificateInquiry> uses(ShareCode code) {
        writeDown();
        return table.listOfShare(code.hash());
    }

    /** @return inquiries of any kind that found the code's certificates, latest first */
    public List<CertificateInquiry> all(ShareCode code) {
        writeDown();
        return table.listOfAny(code.numbers());
    }

    /** @return whether there may be more */
    boolean forget() {
        return table.deleteBefore(clock.instant().minus(properties.inquiriesKept()));
    }
}
