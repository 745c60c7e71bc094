package org.skillregister.certificate.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.skillregister.certificate.fact.CertificateNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers the lines of a file, and writes what was found as CSV. */
final class VerificationResult {

    /** Answers some lines, forgets what was asked in them, and says how many they were. */
    static final String ANSWER = """
        with asked as (
            delete from certificate_verification_line where (verification_id, line) in (
                select verification_id, line from certificate_verification_line
                where verification_id = :id order by line limit :most)
            returning *
        ), found as (
            insert into certificate_verification_result
            select asked.verification_id, asked.line, certificate.number, certificate.issued_on,
                certificate.occupation_code, certificate.organization_id, certificate.void_reason
            from asked join certificate
                on certificate.number = asked.number and certificate.number_proof = any (asked.proofs)
            union all
            select asked.verification_id, asked.line, certificate.number, certificate.issued_on,
                certificate.occupation_code, certificate.organization_id, certificate.void_reason
            from asked cross join unnest(asked.identities) identity
            join certificate on certificate.identity_key = identity
        )
        select count(*) from asked
        """;

    private static final String HEADER =
            "line,outcome,number,status,status_reason,level,issued_on,occupation_code,organization";

    private VerificationResult() {}

    static List<String> of(Verification verification, JdbcClient database) {
        List<String> csv = new ArrayList<>(List.of(HEADER));
        database.sql("""
            select line.line, result.* from generate_series(2, :lines + 1) line (line)
            left join certificate_verification_result result on result.verification_id = :id and result.line = line.line
            order by line.line, result.issued_on desc, result.number
            """)
                .param("lines", verification.lines())
                .param("id", verification.id())
                .query(row -> {
                    UUID packed = row.getObject("number", UUID.class);
                    int line = row.getInt(1);
                    if (packed == null) {
                        csv.add("%d,NOT_MATCHED,,,,,,,".formatted(line));
                        return;
                    }
                    CertificateNumber number = CertificateNumber.of(packed);
                    String reason = row.getString("void_reason");
                    csv.add("%d,MATCHED,%s,%s,%s,%s,%s,%s,%s"
                            .formatted(
                                    line,
                                    number.value(),
                                    reason == null ? "VALID" : "VOID",
                                    reason == null ? "" : reason,
                                    number.level(),
                                    row.getString("issued_on"),
                                    row.getString("occupation_code"),
                                    row.getString("organization_id")));
                });
        return csv;
    }
}
