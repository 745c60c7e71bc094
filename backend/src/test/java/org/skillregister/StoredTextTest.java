package org.skillregister;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.platform.text.FreeText;

/**
 * {@link FreeText} checks all stored free text at the entrance, because the database rejects certain control characters together
 * with everything else in the transaction. List every table that new code writes to here, with its kind.
 */
class StoredTextTest {

    /** Tables with texts that somebody wrote, and where those come in. */
    private static final Map<String, String> FREE_TEXT = Map.ofEntries(
            Map.entry("certificate_erasure", "certificate/command/CertificatesCommand.java"),
            Map.entry("certificate_inquiry", "certificate/web/Inquirers.java"),
            Map.entry("certificate_verification", "partner/KeysCommand.java"),
            Map.entry("course", "publication/PlainText.java"),
            Map.entry("course_change", "publication/PlainText.java"),
            Map.entry("partner_key", "partner/KeysCommand.java"),
            Map.entry("published_contact", "publication/PlainText.java"),
            Map.entry("published_contact_version", "publication/PlainText.java"),
            Map.entry("published_plan", "publication/PlainText.java"),
            Map.entry("published_plan_version", "publication/PlainText.java"),
            Map.entry("reference_release", "reference/release/AuthorOptions.java"),
            Map.entry("training_provider", "course/command/ProvidersCommand.java"));

    /** Tables with texts of closed lists, of the register's own data, or of a narrow form only. */
    private static final Set<String> NONE = Set.of(
            "catalogue_item_level",
            "certificate_failure",
            "certificate_history",
            "certificate_import",
            "certificate_issuer",
            "certificate_organization",
            "certificate_share",
            "certificate_verification_line",
            "certificate_verification_result",
            "course_reference",
            "data_version",
            "rule_file",
            "selection_item_level");

    private static final Path SOURCES = Path.of("src/main/java/org/skillregister");
    private static final Pattern INSERT = Pattern.compile("(?:insert into |@Table\\(\")([a-z_]+)");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyTableThatIsWrittenIsKnown() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> written = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> INSERT.matcher(text(file)).results())
                    .map(insert -> insert.group(1))
                    .collect(toCollection(TreeSet::new));
            Set<String> known = new TreeSet<>(FREE_TEXT.keySet());
            known.addAll(NONE);

            assertThat(written)
                    .as("a table that is written to belongs into FREE_TEXT or NONE above")
                    .isEqualTo(known);
        }
    }

    @Test
    void freeTextIsCheckedWhereItComesIn() {
        assertThat(FREE_TEXT.values())
                .allSatisfy(file -> assertThat(text(SOURCES.resolve(file))).contains("FreeText.is"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "a\u0007b", "a\rb", "a\u2028b", "a\u202Eb", "a\u200Bb", "a\ud800", "\ue000", "a\nb"})
    void whatIsNoLineOfTextIsRefused(String text) {
        assertThat(FreeText.isLine(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"招聘核验，2026年第3批", "HR check (3/2026)", "Ștefan & Co. KG", "2024-05-01 入职"})
    void wordsAreText(String text) {
        assertThat(FreeText.isLine(text)).isTrue();
        assertThat(FreeText.hasContact(text)).isFalse();
    }
}
