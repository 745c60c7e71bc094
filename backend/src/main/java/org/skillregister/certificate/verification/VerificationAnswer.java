package org.skillregister.certificate.verification;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.skillregister.certificate.lookup.LookupReservation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers some lines of a file, records the inquiry for the holders, and deletes the lookups. */
final class VerificationAnswer {

    private static final String NEXT = """
        select line.line, line.subject, verification.key_id,
            coalesce(line.number::text || line.proofs[1]::text, line.identities[1]::text) facts
        from certificate_verification_line line
        join certificate_verification verification on verification.id = line.verification_id
        where line.verification_id = :id and not line.answered order by line.line limit :most
        """;

    private static final String FIND = """
        with asked as (
            select * from certificate_verification_line where verification_id = :id and line = any (:lines)
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
            returning line, number
        ), noted as (
            insert into certificate_inquiry (at, asker, asker_name, numbers)
            select :now, verification.key_id, verification.key_name, coalesce(shown.numbers, '{}')
            from asked join certificate_verification verification on verification.id = asked.verification_id
            left join (select line, array_agg(number) numbers from found group by line) shown using (line)
        )
        select distinct line from found
        """;

    private static final String FORGET = """
        update certificate_verification_line
        set answered = true, number = null, proofs = null, identities = null, subject = null,
            problem = case when line = any (:refused) then 'RATE_LIMITED' else problem end
        where verification_id = :id and line = any (:lines)
        """;

    private VerificationAnswer() {}

    static List<PendingLookup> next(JdbcClient database, UUID id, int most) {
        return database.sql(NEXT)
                .param("id", id)
                .param("most", most)
                .query((row, _) -> new PendingLookup(
                        row.getInt("line"),
                        row.getString("key_id"),
                        row.getObject("subject", UUID.class),
                        row.getString("facts")))
                .list();
    }

    /** What failed lookups of a file are counted by. */
    static String network(List<PendingLookup> pending) {
        return pending.isEmpty() ? "" : "key " + pending.getFirst().key();
    }

    /** @return the lines that matched */
    static Set<Integer> write(
            JdbcClient database,
            UUID id,
            List<PendingLookup> pending,
            LookupReservation reservation,
            OffsetDateTime now) {
        List<Integer> refused = IntStream.range(0, pending.size())
                .filter(reservation::isRefused)
                .mapToObj(place -> pending.get(place).line())
                .toList();
        Set<Integer> lookedUp = new HashSet<>(pending.stream()
                .filter(line -> line.facts() != null)
                .map(PendingLookup::line)
                .toList());
        refused.forEach(lookedUp::remove);
        Set<Integer> right = new HashSet<>(database.sql(FIND)
                .param("id", id)
                .param("lines", lookedUp.toArray(Integer[]::new))
                .param("now", now)
                .query(Integer.class)
                .list());
        database.sql(FORGET)
                .param("id", id)
                .param("lines", pending.stream().map(PendingLookup::line).toArray(Integer[]::new))
                .param("refused", refused.toArray(Integer[]::new))
                .update();
        return right;
    }
}
