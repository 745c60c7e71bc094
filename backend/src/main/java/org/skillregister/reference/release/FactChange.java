package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/**
 * A change of a public fact, stored with the version that made it.
 *
 * @param kind what became of it
 * @param table the table of the fact, or {@code rules}
 * @param key which row or file of it
 * @param summary what changed, in Chinese
 * @param before what was said; null when nothing was
 * @param after what is said; null when nothing is
 * @param organizations ids of those that it is about
 * @param occupations codes of those that it is about
 * @param document id of the document that has it, or had it; null when none has
 * @param locator where in there; null without a document
 * @param printedText the words as printed; null when they are those that are shown
 * @param cells the whole row of a document that comes or goes, so that it can be named when it is gone; else null
 */
record FactChange(
        ChangeKind kind,
        String table,
        String key,
        String summary,
        @Nullable String before,
        @Nullable String after,
        List<String> organizations,
        List<String> occupations,
        @Nullable String document,
        @Nullable String locator,
        @Nullable String printedText,
        @Nullable Map<String, String> cells) {}
