package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/**
 * A change of a public fact, stored with the version that made it.
 *
 * @param kind the kind of change
 * @param table the table of the fact, or {@code rules}
 * @param key key of the row, or name of the file
 * @param summary what changed, in Chinese
 * @param before the value before; null when there was none
 * @param after the value after; null when there is none
 * @param organizations ids of the organizations concerned
 * @param occupations codes of the occupations concerned
 * @param document id of the document that contains or contained it; null when there is none
 * @param locator the place in the document; null without a document
 * @param printedText the words as printed; null when they equal the words shown
 * @param cells the whole row of a document that is added or removed, so that it can still be named after its removal; otherwise
 *     null
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
