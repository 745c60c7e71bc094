package org.skillregister.certificate.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.skillregister.certificate.CertificateProperties;
import org.springframework.util.unit.DataSize;

class FailureLimitsTest {

    private static FailureLimits limits(int anywhere) {
        return FailureLimits.of(new CertificateProperties(
                null,
                null,
                Duration.ofSeconds(30),
                120,
                100_000,
                10,
                anywhere,
                Duration.ofDays(180),
                Duration.ofDays(365),
                DataSize.ofGigabytes(4),
                Duration.ofHours(1),
                false));
    }

    @Test
    void zeroIsWithoutLimit() {
        FailureCount fromEverywhere = new FailureCount(1, 1, 1000, 0);

        assertThat(fromEverywhere.isMoreThan(limits(0), 0, true)).isFalse();
        assertThat(fromEverywhere.isMoreThan(limits(999), 0, true)).isTrue();
    }
}
