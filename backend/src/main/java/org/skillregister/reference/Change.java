package org.skillregister.reference;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of a public fact. It stays the same when the fact changes again.
 *
 * @param publication what was published; stable, and the same for all that was published with it
 * @param number its place in there
 * @param at when it was published
 * @param kind what became of the fact
 * @param subject which fact it is: the kind of fact, a colon and its key
 * @param summary what changed, in Chinese
 * @param before what was said; null when nothing was, or more than can be said here
 * @param after what is said; null when nothing is, or more than can be said here
 * @param dataVersion the version of the reference data that brought it; null when an organization published it itself
 * @param organizations ids of the organizations it is about
 * @param occupations the occupations it is about
 * @param citation where it is printed, or was before; null when it is nowhere
 */
public record Change(
        String publication,
        int number,
        Instant at,
        ChangeKind kind,
        String subject,
        String summary,
        @Nullable String before,
        @Nullable String after,
        @Nullable DataVersion dataVersion,
        List<String> organizations,
        List<OccupationCode> occupations,
        @Nullable Citation citation) {

    /** As changes are listed; {@link #place} sorts the same. */
    public static final Comparator<Change> NEWEST_FIRST =
            comparing(Change::at).reversed().thenComparing(Change::publication).thenComparingInt(Change::number);

    /** The same change, of what has taken the place of what it was of. */
    public Change with(UnaryOperator<String> organization, UnaryOperator<OccupationCode> occupation) {
        List<String> newOrganizations =
                organizations.stream().map(organization).distinct().toList();
        List<OccupationCode> newOccupations =
                occupations.stream().map(occupation).distinct().toList();
        return newOrganizations.equals(organizations) && newOccupations.equals(occupations)
                ? this
                : new Change(
                        publication,
                        number,
                        at,
                        kind,
                        subject,
                        summary,
                        before,
                        after,
                        dataVersion,
                        newOrganizations,
                        newOccupations,
                        citation);
    }

    /** Tells it from every other, for good. */
    public String id() {
        return "%s.%d".formatted(publication, number);
    }

    /** Sorts as changes are listed, until 2286, and tells it from every other. */
    public String place() {
        return "%013d %s %06d".formatted(9_999_999_999_999L - at.toEpochMilli(), publication, number);
    }
}
