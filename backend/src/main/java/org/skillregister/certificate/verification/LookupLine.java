package org.skillregister.certificate.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.certificate.lookup.LookupHash;

/**
 * A line of a lookup file.
 *
 * @param line its first line in the file, from 1; the header counts
 * @param reference the sender's reference; null when there is none
 * @param lookup the lookup; null when it cannot be made
 * @param problem why it cannot be made; null when it can
 */
record LookupLine(
        int line,
        @Nullable String reference,
        @Nullable CertificateLookup lookup,
        @Nullable RejectCode problem) {

    static LookupLine bad(int line, @Nullable String reference, RejectCode problem) {
        return new LookupLine(line, reference, null, problem);
    }

    static LookupLine asking(int line, @Nullable String reference, CertificateLookup lookup) {
        return new LookupLine(line, reference, lookup, null);
    }

    /** @param hashes with every key version and name form that stored certificates may have */
    void fill(PreparedStatement insert, UUID verification, List<FactHash> hashes, FactHash first) throws SQLException {
        insert.setObject(1, verification);
        insert.setInt(2, line);
        insert.setObject(3, lookup instanceof ByNumber facts ? LookupHash.number(facts, hashes.getFirst()) : null);
        Connection connection = insert.getConnection();
        insert.setArray(
                4,
                lookup instanceof ByNumber facts
                        ? connection.createArrayOf(
                                "bigint", LookupHash.proofs(facts, hashes).toArray())
                        : null);
        insert.setArray(
                5,
                lookup instanceof ByIdentity facts
                        ? connection.createArrayOf(
                                "uuid", LookupHash.identities(facts, hashes).toArray())
                        : null);
        insert.setObject(
                6, lookup == null ? null : LookupHash.subject(lookup, first).orElse(null));
        insert.setString(7, reference);
        insert.setString(8, problem == null ? null : problem.name());
    }
}
