package org.skillregister.certificate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NumberSetTest {

    @Test
    void eachNumberIsFreshOnce() {
        NumberSet seen = new NumberSet();
        Set<UUID> known = new HashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            UUID number = new UUID(random.nextInt(5), random.nextInt(1_000) * 999_999L + random.nextInt(100));
            assertThat(seen.add(number)).as("number %d", i).isEqualTo(known.add(number));
        }
    }

    @Test
    void theLastSerialsAreToldApart() {
        NumberSet seen = new NumberSet();

        assertThat(seen.add(new UUID(0, 999_999_999))).isTrue();
        assertThat(seen.add(new UUID(0, 999_999_998))).isTrue();
        assertThat(seen.add(new UUID(1, 999_999_999))).isTrue();
        assertThat(seen.add(new UUID(0, 0))).isTrue();
        assertThat(seen.add(new UUID(0, 999_999_999))).isFalse();
    }
}
