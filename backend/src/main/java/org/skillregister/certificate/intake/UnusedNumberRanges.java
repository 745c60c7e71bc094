package org.skillregister.certificate.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells numbers that may be stored from those that cannot be, because nothing is stored between their neighbours. Serials are
 * given out in order: most of what a file brings are ranges that are still empty, and one question answers for a whole range.
 */
final class UnusedNumberRanges implements AutoCloseable {

    /**
     * Numbers further apart are not of one range: what this import has written between them is not seen, but has to be passed.
     */
    private static final long WIDEST_GAP = 16;

    private record Range(UUID first, List<UUID> numbers) {}

    private final PreparedStatement find;

    /** @param before a connection that sees nothing of the import */
    UnusedNumberRanges(Connection before) throws SQLException {
        // In this order the index is read, even while PostgreSQL thinks that the table is small.
        this.find = before.prepareStatement("""
            select range.first from unnest(?::uuid[], ?::uuid[]) range (first, last)
                cross join lateral (
                    select number from certificate where number between range.first and range.last
                    order by number limit 1
                ) stored
            """);
    }

    /**
     * @param numbers in their order
     * @return those in ranges that are not empty
     */
    UUID[] outside(List<UUID> numbers) throws SQLException {
        List<Range> ranges = ranges(numbers);
        find.setObject(1, ranges.stream().map(Range::first).toArray(UUID[]::new));
        find.setObject(
                2, ranges.stream().map(range -> range.numbers().getLast()).toArray(UUID[]::new));
        Set<UUID> taken = new HashSet<>();
        try (ResultSet row = find.executeQuery()) {
            while (row.next()) {
                taken.add(row.getObject(1, UUID.class));
            }
        }
        return ranges.stream()
                .filter(range -> taken.contains(range.first()))
                .flatMap(range -> range.numbers().stream())
                .toArray(UUID[]::new);
    }

    private static List<Range> ranges(List<UUID> numbers) {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= numbers.size(); end++) {
            if (end == numbers.size() || areApart(numbers.get(end - 1), numbers.get(end))) {
                ranges.add(new Range(numbers.get(start), numbers.subList(start, end)));
                start = end;
            }
        }
        return ranges;
    }

    private static boolean areApart(UUID number, UUID next) {
        return number.getMostSignificantBits() != next.getMostSignificantBits()
                || next.getLeastSignificantBits() - number.getLeastSignificantBits() > WIDEST_GAP;
    }

    @Override
    public void close() throws SQLException {
        find.close();
    }
}
