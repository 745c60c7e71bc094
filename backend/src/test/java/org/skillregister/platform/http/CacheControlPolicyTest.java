package org.skillregister.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No answer is older than its day. */
class CacheControlPolicyTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Pattern LIFETIME =
            Pattern.compile("max-age|s-maxage|stale-while-revalidate|maxAge\\(|staleWhileRevalidate\\(|\"Expires\"");

    private static CacheControlPolicy at(LocalDate day, String time) {
        return new CacheControlPolicy(
                Clock.fixed(day.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant(), SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12:00:00 | public, max-age=60, stale-while-revalidate=600",
                "23:49:00 | public, max-age=60, stale-while-revalidate=600",
                "23:49:01 | public, max-age=60, stale-while-revalidate=599",
                "23:59:00 | public, max-age=60",
                "23:59:30.5 | public, max-age=29",
                "23:59:59.999 | public, max-age=0",
            })
    void nothingIsKeptBeyondMidnightInShanghai(String time, String header) {
        assertThat(at(DAY, time).on(DAY, Duration.ofMinutes(1), Duration.ofMinutes(10)))
                .isEqualTo(header);
    }

    @Test
    void whatWasMadeYesterdayIsOld() {
        assertThat(at(DAY, "00:00:00").on(DAY.minusDays(1), Duration.ofHours(1)))
                .isEqualTo("public, max-age=0");
    }

    @Test
    void whatDependsOnNoDayEndsWithItToo() {
        assertThat(at(DAY, "23:00:01").today(Duration.ofHours(1))).isEqualTo("public, max-age=3599");
    }

    /** Else the next cache header would be written past the mechanism. */
    @Test
    void nobodyElseSaysHowLongSomethingMayBeKept() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(Files::isRegularFile).filter(CacheControlPolicyTest::hasLifetime))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("CacheControlPolicy.java");
        }
    }

    private static boolean hasLifetime(Path file) {
        try {
            return LIFETIME.matcher(Files.readString(file)).find();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
