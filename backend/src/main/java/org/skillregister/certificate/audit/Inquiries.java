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
 * Records who asked, when, and with what result, but never the facts they gave. Records are written in batches within a second, so no
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

    /** @param found what the answer showed; empty when nothing fitted */
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
            log.error("More inquiries about certificates than can wait to be written down: they are lost");
        }
    }

    /** A key's id, or the keyed hash of an address. */
    String name(Inquirer inquirer) {
        return inquirer.key() == null
                ? keys.get().upTo(1).alias("asker", inquirer.clientId()).toString()
                : inquirer.key();
    }

    /** What cannot be written down waits on. */
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

    /** One that the database will never take must not keep the others from being written: it is given up. */
    private void writeOneByOne(List<Inquiry> inquiries) {
        Iterator<Inquiry> each = inquiries.iterator();
        while (each.hasNext()) {
            try {
                table.insert(List.of(each.next()), this::name);
            } catch (DataIntegrityViolationException bad) {
                log.error("An inquiry about a certificate is lost, because the database refuses it: {}", sqlState(bad));
            }
            each.remove();
        }
    }

    /** What the database says beside it may quote the row. */
    private static String sqlState(DataIntegrityViolationException refusal) {
        return refusal.getMostSpecificCause() instanceof SQLException cause ? cause.getSQLState() : "no SQLSTATE";
    }

    /** @return who asked with the code, the last ones first */
    public List<CertificateInquiry> uses(ShareCode code) {
        writeDown();
        return table.listOfShare(code.hash());
    }

    /** @return who asked about the certificates of the code in whatever way and found them, the last ones first */
    public List<CertificateInquiry> all(ShareCode code) {
        writeDown();
        return table.listOfAny(code.numbers());
    }

    /** @return whether there may be more */
    boolean forget() {
        return table.deleteBefore(clock.instant().minus(properties.inquiriesKept()));
    }
}
