package org.skillregister.reference;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published document (来源文件) the register takes facts from.
 *
 * @param id stable identifier
 * @param number number as printed; null when the document bears none
 * @param title title as printed
 * @param issuer who issued it
 * @param publishedOn day of issue; null when the document states no year
 * @param jurisdiction the place it holds for
 * @param verifiedOn day on which the data was last compared with it, or on which the organization published what it says
 * @param coverage what the register takes from it
 * @param url its own official address; null when none is known
 * @param passages its passages that are cited
 * @param statedBy who says that it says so
 */
public record SourceDocument(
        String id,
        @Nullable String number,
        String title,
        String issuer,
        @Nullable LocalDate publishedOn,
        String jurisdiction,
        LocalDate verifiedOn,
        String coverage,
        @Nullable URI url,
        Passages passages,
        StatedBy statedBy) {

    /** A document that the register compared. */
    public SourceDocument(
            String id,
            @Nullable String number,
            String title,
            String issuer,
            @Nullable LocalDate publishedOn,
            String jurisdiction,
            LocalDate verifiedOn,
            String coverage,
            @Nullable URI url,
            Passages passages) {
        this(
                id,
                number,
                title,
                issuer,
                publishedOn,
                jurisdiction,
                verifiedOn,
                coverage,
                url,
                passages,
                StatedBy.SOURCE_DOCUMENT);
    }
}
