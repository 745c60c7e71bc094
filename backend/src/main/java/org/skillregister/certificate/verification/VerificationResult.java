package org.skillregister.certificate.verification;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.skillregister.certificate.fact.CertificateNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the result as CSV. */
final class VerificationResult {

    private static final String HEADER =
            "line,outcome,number,status,status_reason,level,issued_on,occupation_code,organization,reference,problem";
    private static final int AT_ONCE = 5_000;
    private static final String NEXT = """
        with next as (
            select verification_id, line, reference, problem from certificate_verification_line
            where verification_id = :id and line > :after order by line limit :most
        )
        select next.line, next.reference, next.problem, result.number, result.issued_on, result.occupation_code,
            result.organization_id, result.void_reason
        from next left join certificate_verification_result result
            on result.verification_id = next.verification_id and result.line = next.line
        order by next.line, result.issued_on desc, result.number
        """;

    /** Receives lines of the result. */
    interface Taker {

        void take(String text) throws IOException;
    }

    private record Row(int line, String csv) {}

    private VerificationResult() {}

    static void write(Verification verification, JdbcClient database, Taker taker) throws IOException {
        taker.take(HEADER + "\n");
        int after = 0;
        List<Row> rows = next(verification, database, after);
        while (!rows.isEmpty()) {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(row.csv()).append('\n'));
            taker.take(text.toString());
            after = rows.getLast().line();
            rows = next(verification, database, after);
        }
    }

    private static List<Row> next(Verification verification, JdbcClient database, int after) {
        return new ArrayList<>(database.sql(NEXT)
                .param("id", verification.id())
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, _) -> new Row(row.getInt("line"), csv(row)))
                .list());
    }

    private static String csv(ResultSet row) throws SQLException {
        String line = row.getString("line");
        String reference = text(row, "reference");
        String problem = text(row, "problem");
        UUID packed = row.getObject("number", UUID.class);
        if (packed == null) {
            String outcome = problem.isEmpty() ? "NOT_MATCHED" : problem.equals("RATE_LIMITED") ? problem : "REJECTED";
            return String.join(",", line, outcome, "", "", "", "", "", "", "", reference, problem);
        }
        CertificateNumber number = CertificateNumber.of(packed);
        String reason = text(row, "void_reason");
        return String.join(
                ",",
                line,
                "MATCHED",
                number.value(),
                reason.isEmpty() ? "VALID" : "VOID",
                reason,
                number.level().name(),
                text(row, "issued_on"),
                text(row, "occupation_code"),
                text(row, "organization_id"),
                reference,
                "");
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
