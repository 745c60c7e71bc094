package org.skillregister.reference.release;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Passages;
import org.skillregister.reference.SourceDocument;

/**
 * The row of a source document as a change keeps it. The current version may no longer have the document.
 *
 * @param cells its cells by column
 */
record DocumentCells(Map<String, String> cells) {

    /** The document without its passages. */
    SourceDocument document() {
        return new SourceDocument(
                cells.getOrDefault("id", ""),
                filled("number"),
                cells.getOrDefault("title", ""),
                cells.getOrDefault("issuer", ""),
                day(filled("published_on")),
                cells.getOrDefault("jurisdiction", ""),
                LocalDate.parse(cells.getOrDefault("verified_on", "")),
                cells.getOrDefault("coverage", ""),
                url(filled("url")),
                Passages.NONE);
    }

    private @Nullable String filled(String column) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable URI url(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }
}
