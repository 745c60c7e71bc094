package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    private static final byte[] TEXT =
            "驯鹿人丁,110105199001011234\n".repeat(100_000).getBytes(UTF_8);
    private static final Path PLACES = Path.of("/proc/self/fd");

    private static SpooledFile spooled() throws IOException {
        return SpooledFile.of(new ByteArrayInputStream(TEXT), TEXT.length, Duration.ofMinutes(1));
    }

    /** Files that are open although their names are gone. */
    private static List<Path> nameless() throws IOException {
        try (Stream<Path> places = Files.list(PLACES)) {
            return places.filter(SpooledFileTest::isNameless).toList();
        }
    }

    private static boolean isNameless(Path place) {
        try {
            return Files.readSymbolicLink(place).toString().matches(".*/register-upload-[0-9a-f-]+ \\(deleted\\)");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Test
    void everythingComesBack() throws IOException {
        try (SpooledFile file = spooled()) {
            assertThat(file.content()).hasBinaryContent(TEXT);
        }
    }

    @Test
    void neitherANameNorAnyOfItIsOnTheDisk() throws IOException {
        assumeThat(PLACES).isDirectory();
        try (SpooledFile file = spooled()) {
            List<Path> files = nameless();

            assertThat(files).isNotEmpty();
            for (Path nameless : files) {
                assertThat(new String(Files.readAllBytes(nameless), UTF_8)).doesNotContain("驯鹿", "110105199001011234");
            }
            assertThat(Path.of(System.getProperty("java.io.tmpdir")))
                    .isDirectoryNotContaining("glob:**register-upload-*");
            assertThat(file.content()).isNotEmpty();
        }
        assertThat(nameless()).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> SpooledFile.of(new ByteArrayInputStream(TEXT), TEXT.length - 1, Duration.ofMinutes(1)))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("more than");
        assumeThat(PLACES).isDirectory();
        assertThat(nameless()).isEmpty();
    }
}
