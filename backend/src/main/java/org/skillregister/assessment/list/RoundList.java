package org.skillregister.assessment.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.skillregister.assessment.AssessmentRound;

/**
 * Rounds by first exam day. The values used by filters are kept in an array of numbers, so that scanning a long list does not touch
 * the rounds themselves. Immutable.
 */
final class RoundList {

    static final RoundList EMPTY = new RoundList(new AssessmentRound[0], new int[0]);

    private final AssessmentRound[] rounds;
    private final int[] numbers;

    private RoundList(AssessmentRound[] rounds, int[] numbers) {
        this.rounds = rounds;
        this.numbers = numbers;
    }

    /** @return those that match, by first exam day */
    List<AssessmentRound> find(RoundCriteria criteria) {
        List<AssessmentRound> found = new ArrayList<>();
        for (int place = 0; place < rounds.length; place++) {
            if (criteria.match(numbers, place * RoundNumbers.WIDTH)) {
                found.add(rounds[place]);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** @param gone some of these */
    RoundList without(List<AssessmentRound> gone) {
        int[] places = gone.stream().mapToInt(this::place).sorted().toArray();
        Copy copy = new Copy(rounds.length - places.length);
        int from = 0;
        for (int place : places) {
            copy.addAll(this, from, place);
            from = place + 1;
        }
        copy.addAll(this, from, rounds.length);
        return copy.list();
    }

    /** @param row the numbers of a round in this list */
    RoundList with(List<AssessmentRound> fresh, Function<AssessmentRound, int[]> row) {
        Copy copy = new Copy(rounds.length + fresh.size());
        int from = 0;
        for (AssessmentRound round : sorted(fresh)) {
            int place = -1 - place(round);
            copy.addAll(this, from, place);
            copy.add(round, row.apply(round));
            from = place;
        }
        copy.addAll(this, from, rounds.length);
        return copy.list();
    }

    private static List<AssessmentRound> sorted(List<AssessmentRound> rounds) {
        return rounds.stream().sorted(AssessmentRound.BY_EXAM).toList();
    }

    private int place(AssessmentRound round) {
        return Arrays.binarySearch(rounds, round, AssessmentRound.BY_EXAM);
    }

    int size() {
        return rounds.length;
    }

    /** A list assembled from pieces of another. */
    private static final class Copy {

        private final AssessmentRound[] rounds;
        private final int[] numbers;
        private int size;

        Copy(int length) {
            rounds = new AssessmentRound[length];
            numbers = new int[length * RoundNumbers.WIDTH];
        }

        void addAll(RoundList list, int from, int to) {
            System.arraycopy(list.rounds, from, rounds, size, to - from);
            System.arraycopy(
                    list.numbers,
                    from * RoundNumbers.WIDTH,
                    numbers,
                    size * RoundNumbers.WIDTH,
                    (to - from) * RoundNumbers.WIDTH);
            size += to - from;
        }

        void add(AssessmentRound round, int[] row) {
            rounds[size] = round;
            System.arraycopy(row, 0, numbers, size * RoundNumbers.WIDTH, row.length);
            size++;
        }

        RoundList list() {
            return new RoundList(rounds, numbers);
        }
    }
}
