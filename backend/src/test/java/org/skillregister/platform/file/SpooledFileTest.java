package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whoTakesTooLongIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                bytes[offset] = 'x';
                return 1;
            }
        };

        assertThatThrownBy(() -> SpooledFile.of(endless, Long.MAX_VALUE, Duration.ofMillis(20)))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("took more than");
    }

    /** 128 KB a second, after half a minute in which nothing need come; an hour is the longest here. */
    @ParameterizedTest
    @CsvSource({
        "PT30S, 0, true",
        "PT31S, 131071, false",
        "PT31S, 131072, true",
        "PT1H, 467927039, false",
        "PT1H, 467927040, true",
        "PT1H0.001S, 1000000000, false"
    })
    void whoKeepsUpThePaceIsWaitedFor(Duration time, long taken, boolean waitedFor) {
        ThrowingCallable pace = () -> SpooledFile.requirePace(taken, time, Duration.ofHours(1));

        if (waitedFor) {
            assertThatCode(pace).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(pace).isInstanceOf(FileRejectedException.class);
        }
    }
}
