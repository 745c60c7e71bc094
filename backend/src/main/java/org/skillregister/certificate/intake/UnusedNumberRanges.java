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
 * Tells which numbers cannot be stored already, because nothing is stored between their neighbours. Serials are
 * given out in order: most of what a file brings goes on where something ended, and one question answers for all that will follow
 * there, up to the next number that is stored. Nobody else writes meanwhile, so an answer holds until the import ends.
 */
final class UnusedNumberRanges implements AutoCloseable {

    /** Numbers further apart are not of one range: between them something may be stored. */
    private static final long WIDEST_GAP = 16;

    /** The greatest of nine digits: year, level and serial. */
    private static final long LAST_OF_BODY = 999_999_999;

    /** A file whose numbers lie among those that are stored has one after each of them; more are not remembered. */
    private static final int MOST_GAPS = 100_000;

    private record Range(UUID first, UUID last, List<UUID> numbers) {}

    private final PreparedStatement find;

    /**
     * Where nothing is stored, from the first number to the last. What this import writes is in them, so no question goes further than to
     * the next one: PostgreSQL would have to pass by all that is written there and cannot be seen.
     */
    private final TreeMap<UUID, UUID> gaps = new TreeMap<>();

    /** @param before a connection that sees nothing of the import */
    UnusedNumberRanges(Connection before) throws SQLException {
        // In this order the index is read, even while PostgreSQL thinks that the table is small.
        this.find = before.prepareStatement("""
            select range.first, stored.number from unnest(?::uuid[], ?::uuid[]) range (first, last)
                cross join lateral (
                    select number from certificate where number between range.first and range.last
                    order by number limit 1
                ) stored
            """);
    }

    /**
     * @param numbers in their order
     * @return those that may be stored
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

    /** How far is asked from a range on: as far as nothing else is asked or known, within the numbers of the same body. */
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

    /** @return of each range that is not empty the first number in it, by the range's first */
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
