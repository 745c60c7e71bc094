package org.skillregister.reference.release;

import org.jspecify.annotations.Nullable;

/**
 * The citation of a row of the reference data.
 *
 * @param cited the row that cites the document, usually the row itself
 */
record FactCitation(ReferenceRow cited) {

    /** @param files the version that contains the row */
    static FactCitation of(ReferenceRow row, ReferenceDataFiles files) {
        return new FactCitation(
                switch (row.table()) {
                    case "organization" -> last(row, files, "catalogue_organization", "organization_id", row.get("id"));
                    case "source_conflict" ->
                        last(row, files, "source_conflict_citation", "conflict_number", row.get("number"));
                    default -> row;
                });
    }

    private static ReferenceRow last(
            ReferenceRow row, ReferenceDataFiles files, String table, String column, String key) {
        return files.rows(table).stream()
                .filter(other -> other.get(column).equals(key))
                .reduce((_, later) -> later)
                .orElse(row);
    }

    /** The place where it is printed; null when nowhere. */
    @Nullable
    String locator() {
        return switch (cited.table()) {
            case "source_document" -> "全文";
            case "source_passage" -> cited.get("place");
            default -> cited.get("locator").isEmpty() ? null : cited.get("locator");
        };
    }

    /** The document where it is printed; null when in none. */
    @Nullable
    String document() {
        String document = cited.table().equals("source_document") ? cited.get("id") : cited.get("document_id");
        return document.isEmpty() || locator() == null ? null : document;
    }

    /** The printed words; null when it has none. */
    @Nullable
    String printedText() {
        String printed = cited.get("printed_text");
        return printed.isEmpty() ? null : printed;
    }
}
