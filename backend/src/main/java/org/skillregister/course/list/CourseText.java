package org.skillregister.course.list;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.course.TrainingProvider;
import org.skillregister.search.SearchAttempt;

/**
 * Matches the words of a search attempt with a course's title, provider or occupation. The few occupations and providers are
 * matched once for each word, not for each course.
 *
 * @param occupations all occupations of the catalogue
 * @param providers all providers
 */
record CourseText(SearchAttempt attempt, List<OccupationListing> occupations, List<TrainingProvider> providers) {

    static CourseText of(SearchAttempt attempt, Catalogue catalogue, List<TrainingProvider> providers) {
        return new CourseText(attempt, List.copyOf(catalogue.occupations().values()), providers);
    }

    /** Whether the attempt matches the course at an index of these rows. */
    IntPredicate on(CourseRows rows) {
        if (attempt.isOnlyLevel()) {
            return _ -> true;
        }
        IntPredicate whole = i -> rows.hasTitle(attempt, i);
        return IntStream.range(0, attempt.wordCount())
                .mapToObj(word -> has(word, rows))
                .reduce(attempt.isAnyEnough() ? IntPredicate::or : IntPredicate::and)
                .map(words -> words.or(whole))
                .orElse(whole);
    }

    private IntPredicate has(int word, CourseRows rows) {
        BitSet ofThem = bits(rows, attempt.having(word, occupations).stream().map(OccupationListing::code));
        BitSet byThem = bits(rows, attempt.having(word, providers).stream().map(TrainingProvider::id));
        int[] occupation = rows.names().column(CourseName.OCCUPATION);
        int[] provider = rows.names().column(CourseName.PROVIDER);
        return i -> byThem.get(provider[i]) || ofThem.get(occupation[i]) || rows.hasInTitle(attempt, word, i);
    }

    private static BitSet bits(CourseRows rows, Stream<?> names) {
        BitSet bits = new BitSet();
        names.mapToInt(rows.names()::find).filter(number -> number > 0).forEach(bits::set);
        return bits;
    }
}
