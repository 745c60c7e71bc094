package org.skillregister.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Reads the three citation columns that every table of facts has. */
public final class CitationRow {

    private final Map<String, SourceDocument> documents;

    public CitationRow(Map<String, SourceDocument> documents) {
        this.documents = documents;
    }

    /** @return the citation in the columns {@code document_id}, {@code locator} and {@code printed_text} */
    public Citation read(ResultSet row) throws SQLException {
        SourceDocument document = documents.get(row.getString("document_id"));
        if (document == null) {
            throw new SQLException("No source document " + row.getString("document_id"));
        }
        return new Citation(document, row.getString("locator"), row.getString("printed_text"));
    }
}
