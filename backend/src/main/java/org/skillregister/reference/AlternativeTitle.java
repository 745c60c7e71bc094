package org.skillregister.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another title that people use for an occupation or an organization. It helps to find the entry but is never shown as its name.
 *
 * @param text the title
 * @param kind the kind of title
 * @param workType the work type it refers to; null when it refers to the whole occupation or to an organization
 * @param pinyin the title in reviewed pinyin; null when it has no Chinese characters
 * @param reviewedOn the day on which the register reviewed it as its own vocabulary; null when it comes from a source
 * @param citation where it is printed; null when it is the register's own vocabulary
 */
public record AlternativeTitle(
        String text,
        Kind kind,
        @Nullable String workType,
        @Nullable String pinyin,
        @Nullable LocalDate reviewedOn,
        @Nullable Citation citation) {

    /** The names are those of the schema's {@code AlternativeTitleKind}. */
    public enum Kind {
        FORMER_NAME,
        COMMON_NAME,
        ABBREVIATION,
        ENGLISH_NAME,
        TASK
    }
}
