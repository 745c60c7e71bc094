package org.skillregister.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place (出处) that a fact is taken from.
 *
 * @param document the document
 * @param locator where in the document
 * @param printedText the words as printed; null when the register shows them unchanged
 */
public record Citation(
        SourceDocument document, String locator, @Nullable String printedText) {

    /** The printed words at the place. */
    public List<SourcePassage> passages() {
        return document.passages().at(locator);
    }
}
