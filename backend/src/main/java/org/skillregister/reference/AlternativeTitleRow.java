package org.skillregister.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads the columns that every table of alternative titles has. */
public final class AlternativeTitleRow {

    private final CitationRow citation;

    public AlternativeTitleRow(CitationRow citation) {
        this.citation = citation;
    }

    /** @return the title in the row, whose column {@code work_type} may be null */
    public AlternativeTitle read(ResultSet row) throws SQLException {
        return new AlternativeTitle(
                row.getString("text"),
                AlternativeTitle.Kind.valueOf(row.getString("kind")),
                row.getString("work_type"),
                row.getString("pinyin"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("document_id") == null ? null : citation.read(row));
    }
}
