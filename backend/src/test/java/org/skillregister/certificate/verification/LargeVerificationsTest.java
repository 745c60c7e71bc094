package org.skillregister.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Many lines are read, written and deleted in batches. Everything is rolled back, and visible only to this test. */
@ApiTest
@Transactional
class LargeVerificationsTest {

    private static final int LINES = 12_000;

    @Autowired
    private Verifications verifications;

    @Autowired
    private VerificationProcessing processing;

    @Autowired
    private JdbcClient database;

    private Verification stored(int lines, String createdAt) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into certificate_verification (id, key_id, created_at, finished_at, lines, done)
            values (:id, 'large', cast(:at as timestamptz), cast(:at as timestamptz), :lines, :lines)
            """)
                .param("id", id)
                .param("at", createdAt)
                .param("lines", lines)
                .update();
        database.sql("""
            insert into certificate_verification_line (verification_id, line, answered, reference)
            select :id, line, true, 'before' from generate_series(2, :lines + 1) line
            """).param("id", id).param("lines", lines).update();
        return new Verification(id, lines, lines, true);
    }

    /** Whoever holds all of it before the first line is written does not see what changes then. */
    @Test
    void firstLinesAreWrittenBeforeTheLastAreRead() throws IOException {
        Verification file = stored(LINES, "2026-11-21");
        ByteArrayOutputStream taken = new ByteArrayOutputStream() {
            private boolean changed;

            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (!changed && toString(StandardCharsets.UTF_8).contains("\n2,")) {
                    database.sql("update certificate_verification_line set reference = 'after' where"
                                    + " verification_id = ?")
                            .param(file.id())
                            .update();
                    changed = true;
                }
            }
        };

        verifications.result(file, taken);

        List<String> lines = taken.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(LINES + 1);
        assertThat(lines.get(1)).isEqualTo("2,NOT_MATCHED,,,,,,,,before,");
        assertThat(lines.getLast()).isEqualTo("12001,NOT_MATCHED,,,,,,,,after,");
    }

    @Test
    void filesAreForgottenOneByOne() {
        for (int file = 0; file < 3; file++) {
            stored(2, "2020-01-01");
        }
        Verification kept = stored(2, "2026-11-20");

        assertThat(processing.forget(Verifications.KEPT))
                .as("there may be more")
                .isTrue();
        assertThat(files()).isEqualTo(3);
        while (processing.forget(Verifications.KEPT)) {
            // Each call deletes one file.
        }
        assertThat(files()).isEqualTo(1);
        assertThat(database.sql("select distinct verification_id from certificate_verification_line line join"
                                + " certificate_verification file on file.id = verification_id and key_id ="
                                + " 'large'")
                        .query(UUID.class)
                        .list())
                .containsExactly(kept.id());
    }

    private int files() {
        return database.sql("select count(*) from certificate_verification where key_id = 'large'")
                .query(Integer.class)
                .single();
    }
}
