package org.skillregister.reference;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published document (来源文件) that the register takes facts from.
 *
 * @param id stable identifier
 * @param number number as printed; null when the document has none
 * @param title title as printed
 * @param issuer who issued it
 * @param publishedOn day of issue; null when the document states no year
 * @param jurisdiction the place where it applies
 * @param verifiedOn day on which the data was last compared with it, or on which the organization published its contents
 * @param coverage what the register takes from it
 * @param url its own official address; null when none is known
 * @param passages its cited passages
 * @param statedBy who states its contents
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

    /** A document with which the register compared its data. */
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
