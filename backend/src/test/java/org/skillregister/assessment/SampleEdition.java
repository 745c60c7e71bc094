package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.skillregister.reference.release.NextEdition;
import org.skillregister.reference.release.ReferenceRun;
import org.springframework.context.ApplicationContext;

/** An invented edition of the catalogue, in force since yesterday: an organization is not in it any more, and another has got another id. */
final class SampleEdition {

    static final LocalDate EFFECTIVE_FROM = LocalDate.of(2026, 11, 20);
    static final String FORMER_ID = "org-045";
    static final String ITS_SUCCESSOR = "org-945";

    private SampleEdition() {}

    /** Publishes it as an operator does. */
    static void publish(ApplicationContext application, Path home) throws IOException {
        Path files = home.resolve("2027");
        ReferenceRun.run(application, "export", files.toString());
        NextEdition.add(files, EFFECTIVE_FROM, SamplePlans.LEAVING);
        try (Stream<Path> tables = Files.list(files.resolve("db/reference"))) {
            tables.filter(table -> table.toString().endsWith(".csv")).forEach(SampleEdition::rename);
        }
        Files.write(
                files.resolve("db/reference/former_id.csv"),
                List.of(
                        "subject,id,successor,explanation",
                        "ORGANIZATION,%s,%s,样本：登记册换了这家机构的标识，机构没有变。".formatted(FORMER_ID, ITS_SUCCESSOR)));
        ReferenceRun.run(
                application, "publish", files.toString(), "--by", "样本", "--summary", "样本：编造的2027年目录");
    }

    private static void rename(Path table) {
        try {
            String text = Files.readString(table);
            assertThat(text).doesNotContain(ITS_SUCCESSOR);
            Files.writeString(table, text.replace(FORMER_ID, ITS_SUCCESSOR));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
