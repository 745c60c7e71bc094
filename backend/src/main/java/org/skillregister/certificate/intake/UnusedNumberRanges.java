package org.skillregister.certificate.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules out numbers that cannot be stored yet, because they lie in a range without stored numbers. Serials are assigned in order: most of
 * a file continues where an earlier one ended, and one query covers all that follows, up to the next stored number. Nobody else writes
 * meanwhile, so an answer holds until the import ends.
 */
final class UnusedNumberRanges implements AutoCloseable {

    /** Numbers further apart do not share a range: something may be stored between them. */
    private static final long WIDEST_GAP = 16;

    /** The greatest of nine digits: year, level and serial. */
    private static final long LAST_OF_BODY = 999_999_999;

    /** Bounds memory: a file whose numbers alternate with stored ones has one gap after each of them. */
    private static final int MOST_GAPS = 100_000;

    private record Range(UUID first, UUID last, List<UUID> numbers) {}

    private final PreparedStatement find;

    /**
     * Ranges without stored numbers, last number by first. This import writes into them, so no query reaches into the next gap:
     * PostgreSQL would have to skip all the rows written there that are not visible yet.
     */
    private final TreeMap<UUID, UUID> gaps = new TreeMap<>();

    /** @param before a connection that sees nothing of the import */
    UnusedNumberRanges(Connection before) throws SQLException {
        // The ordering forces an index scan, even while PostgreSQL believes that the table is small.
        this.find = before.prepareStatement("""
            select range.first, stored.number from unnest(?::uuid[], ?::uuid[]) range (first, last)
                cross join lateral (
                    select number from certificate where number between range.first and range.last
                    order by number limit 1
                ) stored
            """);
    }

    /**
     * @param numbers sorted
     * @return those that may already be stored
     */
    UUID[] outside(List<UUID> numbers) throws SQLException {
        List<Range> ranges = ranges(outsideOfGaps(numbers));
        Map<UUID, UUID> stored = ranges.isEmpty() ? Map.of() : firstStored(ranges);
        List<UUID> outside = new ArrayList<>();
        for (Range range : ranges) {
            UUID next = stored.get(range.first());
            UUID free = next == null ? range.last() : before(next);
            if (free.compareTo(range.first()) >= 0 && gaps.size() < MOST_GAPS) {
                gaps.put(range.first(), free);
            }
            for (UUID number : range.numbers()) {
                if (number.compareTo(free) > 0) {
                    outside.add(number);
                }
            }
        }
        return outside.toArray(UUID[]::new);
    }

    private List<UUID> outsideOfGaps(List<UUID> numbers) {
        List<UUID> outside = new ArrayList<>();
        Map.@Nullable Entry<UUID, UUID> gap = null;
        for (UUID number : numbers) {
            if (gap == null || number.compareTo(gap.getValue()) > 0) {
                gap = gaps.floorEntry(number);
            }
            if (gap == null || number.compareTo(gap.getValue()) > 0) {
                outside.add(number);
            }
        }
        return outside;
    }

    private List<Range> ranges(List<UUID> numbers) {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= numbers.size(); end++) {
            if (end == numbers.size() || areApart(numbers.get(end - 1), numbers.get(end))) {
                UUID next = end == numbers.size() ? null : numbers.get(end);
                List<UUID> own = numbers.subList(start, end);
                ranges.add(new Range(own.getFirst(), lastBefore(next, own.getLast()), own));
                start = end;
            }
        }
        return ranges;
    }

    private static boolean areApart(UUID number, UUID next) {
        return number.getMostSignificantBits() != next.getMostSignificantBits()
                || next.getLeastSignificantBits() - number.getLeastSignificantBits() > WIDEST_GAP;
    }

    /** Where the query for a range ends: before the next range or known gap, within the numbers of the same body. */
    private UUID lastBefore(@Nullable UUID next, UUID number) {
        if (gaps.size() >= MOST_GAPS) {
            return number;
        }
        UUID last = new UUID(number.getMostSignificantBits(), LAST_OF_BODY);
        UUID gap = gaps.higherKey(number);
        for (UUID end : new @Nullable UUID[] {next, gap}) {
            if (end != null && before(end).compareTo(last) < 0) {
                last = before(end);
            }
        }
        return last.compareTo(number) < 0 ? number : last;
    }

    private static UUID before(UUID number) {
        return new UUID(number.getMostSignificantBits(), number.getLeastSignificantBits() - 1);
    }

    /** @return the first stored number of each range that has one, by the range's first number */
    private Map<UUID, UUID> firstStored(List<Range> ranges) throws SQLException {
        find.setObject(1, ranges.stream().map(Range::first).toArray(UUID[]::new));
        find.setObject(2, ranges.stream().map(Range::last).toArray(UUID[]::new));
        Map<UUID, UUID> stored = new HashMap<>();
        try (ResultSet row = find.executeQuery()) {
            while (row.next()) {
                stored.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            }
        }
        return stored;
    }

    @Override
    public void close() throws SQLException {
        find.close();
    }
}
