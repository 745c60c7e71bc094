package org.skillregister.certificate.lookup;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Failed lookups of one number or document, by day.
 *
 * @param days counts by day, from one network and from anywhere
 */
record FailureHistory(Map<LocalDate, FailureCount> days) {

    private static final FailureCount NEXT = new FailureCount(1, 1, 1, 0);

    /** @return the first day after today that allows one more failure, provided none is added until then */
    LocalDate nextAllowed(LocalDate today, FailureLimits limits, boolean byStranger) {
        return IntStream.range(1, FailureTable.DAYS)
                .mapToObj(today::plusDays)
                .filter(day -> !with(NEXT, day).isMoreThan(limits, 0, byStranger))
                .findFirst()
                .orElse(today.plusDays(FailureTable.DAYS));
    }

    private FailureCount with(FailureCount next, LocalDate day) {
        return days.entrySet().stream()
                .filter(failures -> failures.getKey().isAfter(day.minusDays(FailureTable.DAYS)))
                .map(Map.Entry::getValue)
                .reduce(next, FailureCount::plus);
    }
}
