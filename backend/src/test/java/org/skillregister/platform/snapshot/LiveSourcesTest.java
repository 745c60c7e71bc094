package org.skillregister.platform.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveSourcesTest {

    private record Source(long version, Instant changedAt) implements LiveSource {}

    private static final Source COURSES = new Source(7, Instant.parse("2026-11-20T00:00:00Z"));
    private static final Source PLANS = new Source(2, Instant.parse("2026-11-21T00:00:00Z"));

    /** Else what was kept before the change of one of them would still be given out. */
    @Test
    void changeOfAnyIsAnotherVersion() {
        long before = new LiveSources(List.of(COURSES, PLANS)).version();
        Source later = new Source(8, Instant.parse("2026-11-22T00:00:00Z"));

        assertThat(new LiveSources(List.of(later, PLANS)).version()).isGreaterThan(before);
        assertThat(new LiveSources(List.of(COURSES, new Source(3, PLANS.changedAt()))).version())
                .isGreaterThan(before);
    }

    @Test
    void theirLastChangeIsTheLastOfAny() {
        assertThat(new LiveSources(List.of(COURSES, PLANS)).changedAt()).isEqualTo(PLANS.changedAt());
        assertThat(new LiveSources(List.of(PLANS, COURSES)).changedAt()).isEqualTo(PLANS.changedAt());
    }
}
