package org.skillregister.reference;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of a public fact. A later change of the same fact does not alter it.
 *
 * @param publication stable id of the publication, shared by all its changes
 * @param number its position in the publication
 * @param at when it was published
 * @param kind the kind of change
 * @param subject the fact: its kind, a colon and its key
 * @param summary what changed, in Chinese
 * @param before the value before; null when there was none, or more than can be shown here
 * @param after the value after; null when there is none, or more than can be shown here
 * @param dataVersion the version of the reference data that introduced it; null when an organization published it itself
 * @param organizations ids of the organizations concerned
 * @param occupations the occupations concerned
 * @param citation where the fact is or was printed; null when nowhere
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

    /** The order in which changes are listed. {@link #place} sorts the same way. */
    public static final Comparator<Change> NEWEST_FIRST =
            comparing(Change::at).reversed().thenComparing(Change::publication).thenComparingInt(Change::number);

    /** The same change with former ids replaced by their successors. */
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

    /** A permanent unique id. */
    public String id() {
        return "%s.%d".formatted(publication, number);
    }

    /** A unique key that sorts changes in listing order until the year 2286. */
    public String place() {
        return "%013d %s %06d".formatted(9_999_999_999_999L - at.toEpochMilli(), publication, number);
    }
}
