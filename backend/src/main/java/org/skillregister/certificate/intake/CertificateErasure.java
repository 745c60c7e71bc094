package org.skillregister.certificate.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.platform.database.Workload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases certificates on legal grounds, with everything stored about them. Only three things stay: who erased them and why, the void
 * status of their receipts, and a hash that recognizes them in a later file.
 */
@Component
public class CertificateErasure {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final CertificateKeys keys;
    private final Clock clock;

    CertificateErasure(DataSource source, PlatformTransactionManager transactions, CertificateKeys keys, Clock clock) {
        // No query time-out: whole tables are scanned.
        this.database = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Erases one certificate; waits for a running import.
     *
     * @param by who decided on it
     * @param grounds the law or decision it is based on
     * @return whether the certificate existed
     */
    public boolean erase(CertificateNumber number, String by, String grounds) {
        return Workload.BULK.call(() -> Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean erased = erased(number, by, grounds);
            if (erased) {
                forget(number.packed());
            }
            return erased;
        })));
    }

    /** The numbers that no import may bring back. */
    ErasedNumbers numbers() {
        return new ErasedNumbers(
                Set.copyOf(database.sql("select number_hash from certificate_erasure")
                        .query(UUID.class)
                        .list()),
                keys.get().upTo(1));
    }

    private boolean erased(CertificateNumber number, String by, String grounds) {
        return database.sql("""
            with erased as (delete from certificate where number = :number returning status_index)
            insert into certificate_erasure (status_index, number_hash, erased_at, erased_by, grounds)
            select status_index, :hash, :now, :by, :grounds from erased
            """)
                        .param("number", number.packed())
                        .param("hash", ErasedNumbers.hash(number, keys.get().upTo(1)))
                        .param("now", clock.instant().atOffset(UTC))
                        .param("by", by)
                        .param("grounds", grounds)
                        .update()
                > 0;
    }

    /** From records that also concern other certificates, only this one is removed. */
    private void forget(UUID number) {
        for (String statement : new String[] {
            "delete from certificate_history where number = :number",
            "delete from certificate_verification_result where number = :number",
            "delete from certificate_share where numbers <@ array[:number]::uuid[]",
            "update certificate_share set numbers = array_remove(numbers, :number) where :number = any (numbers)",
            "update certificate_inquiry set numbers = array_remove(numbers, :number) where numbers &&"
                    + " array[:number]::uuid[]"
        }) {
            database.sql(statement).param("number", number).update();
        }
    }
}
