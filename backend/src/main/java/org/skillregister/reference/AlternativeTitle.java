package org.skillregister.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people call an occupation or an organization. It helps to find it and is never its name.
 *
 * @param text the title
 * @param kind what kind of title
 * @param workType the work type that it is of; null when it is of the occupation as a whole or of an organization
 * @param pinyin the title in reviewed pinyin; null when it has no Chinese characters
 * @param reviewedOn the day on which the register reviewed it as its own vocabulary; null when a source has it
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
