package org.skillregister.certificate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.certificate.fact.CertificateNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Numbers 870000 to 871999; there are none between these and 874000. */
@ApiTest
class UnusedNumberRangesTest {

    private static final int FIRST = 870_000;
    private static final int NUMBERS = 1000;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DataSource database;

    private static UUID number(int serial) {
        return new CertificateNumber(CertificateLine.of(serial).number()).packed();
    }

    private SortedSet<UUID> take(int first, Random random) {
        List<Integer> serials = IntStream.range(first, first + NUMBERS)
                .filter(_ -> random.nextInt(8) == 0)
                .boxed()
                .toList();
        ImportedCertificates.take(
                application, serials.stream().map(CertificateLine::of).toArray(CertificateLine[]::new));
        return new TreeSet<>(
                serials.stream().map(UnusedNumberRangesTest::number).toList());
    }

    /** Some of the numbers, in their order: runs of neighbours, as files have them. */
    private static List<UUID> some(int first, Random random) {
        Set<UUID> numbers = new TreeSet<>();
        for (int run = 0; run < 1 + random.nextInt(20); run++) {
            int from = random.nextInt(NUMBERS);
            int to = Math.min(NUMBERS, from + 1 + random.nextInt(30));
            IntStream.range(from, to).forEach(serial -> numbers.add(number(first + serial)));
        }
        return new ArrayList<>(numbers);
    }

    @Test
    void nothingThatIsStoredIsTakenForUnused() throws SQLException {
        Random random = new Random(14);
        Set<UUID> stored = take(FIRST, random);
        for (int file = 0; file < 20; file++) {
            try (Connection connection = database.getConnection();
                    UnusedNumberRanges ranges = new UnusedNumberRanges(connection)) {
                for (int batch = 0; batch < 20; batch++) {
                    List<UUID> asked = some(FIRST, random);
                    List<UUID> there = asked.stream().filter(stored::contains).toList();

                    assertThat(ranges.outside(asked))
                            .as("batch %d of file %d", batch, file)
                            .containsAll(there);
                }
            }
        }
    }

    @Test
    void whatFollowsOnTheLastNumberIsUnused() throws SQLException {
        UUID last = take(FIRST + NUMBERS, new Random(15)).last();
        int next = (int) (last.getLeastSignificantBits() % 1_000_000) + 1;
        try (Connection connection = database.getConnection();
                UnusedNumberRanges ranges = new UnusedNumberRanges(connection)) {
            for (int from = next; from < next + NUMBERS; from += 100) {
                List<UUID> asked = IntStream.range(from, from + 100)
                        .mapToObj(UnusedNumberRangesTest::number)
                        .toList();

                assertThat(ranges.outside(asked)).isEmpty();
            }
        }
    }
}
