package org.skillregister.course;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.SearchQuery;

/**
 * Whether a text fits a course's title, its provider or its occupation. The few occupations and providers are asked once.
 *
 * @param occupations all that the catalogue has
 * @param providers all there are
 */
record CourseText(SearchQuery query, List<OccupationListing> occupations, List<TrainingProvider> providers) {

    static CourseText of(SearchQuery query, Catalogue catalogue, List<TrainingProvider> providers) {
        return new CourseText(query, List.copyOf(catalogue.occupations().values()), providers);
    }

    /** Whether the text fits the course at a place of these rows. */
    IntPredicate on(CourseRows rows) {
        BitSet ofThem = bits(rows, query.in(occupations).stream().map(OccupationListing::code));
        BitSet byThem = bits(rows, query.in(providers).stream().map(TrainingProvider::id));
        int[] occupation = rows.names(CourseName.OCCUPATION);
        int[] provider = rows.names(CourseName.PROVIDER);
        return i -> byThem.get(provider[i]) || ofThem.get(occupation[i]) || rows.hasTitle(query, i);
    }

    private static BitSet bits(CourseRows rows, Stream<?> names) {
        BitSet bits = new BitSet();
        names.mapToInt(rows::findName).filter(number -> number > 0).forEach(bits::set);
        return bits;
    }
}
