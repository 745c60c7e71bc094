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

/** An invented edition of the catalogue, in force since yesterday, that lacks an organization and gives another a new id. */
final class SampleEdition {

    static final LocalDate EFFECTIVE_FROM = LocalDate.of(2026, 11, 20);
    static final String FORMER_ID = "org-045";
    static final String ITS_SUCCESSOR = "org-945";

    private SampleEdition() {}

    /** Publishes both as an operator does, one after the other. */
    static void publish(ApplicationContext application, Path home) throws IOException {
        Path renamed = exported(application, home.resolve("renamed"));
        rename(renamed);
        publish(application, renamed, "样本：换一个标识");
        Path edition = exported(application, home.resolve("2027"));
        NextEdition.add(edition, EFFECTIVE_FROM, SamplePlans.LEAVING);
        publish(application, edition, "样本：编造的2027年目录");
    }

    private static Path exported(ApplicationContext application, Path files) {
        ReferenceRun.run(application, "export", files.toString());
        return files;
    }

    private static void publish(ApplicationContext application, Path files, String summary) {
        ReferenceRun.run(application, "publish", files.toString(), "--by", "样本", "--summary", summary);
    }

    private static void rename(Path files) throws IOException {
        try (Stream<Path> tables = Files.list(files.resolve("db/reference"))) {
            tables.filter(table -> table.toString().endsWith(".csv")).forEach(SampleEdition::renameIn);
        }
        Files.write(
                files.resolve("db/reference/former_id.csv"),
                List.of(
                        "subject,id,successor,explanation",
                        "ORGANIZATION,%s,%s,样本：登记册换了这家机构的标识，机构没有变。".formatted(FORMER_ID, ITS_SUCCESSOR)));
    }

    private static void renameIn(Path table) {
        try {
            String text = Files.readString(table);
            assertThat(text).doesNotContain(ITS_SUCCESSOR);
            Files.writeString(table, text.replace(FORMER_ID, ITS_SUCCESSOR));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
