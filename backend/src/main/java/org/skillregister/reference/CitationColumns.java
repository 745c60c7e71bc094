package org.skillregister.reference;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.publicfile.PublicTable;

/** The columns that cite where a row is printed. */
public final class CitationColumns {

    private CitationColumns() {}

    /** @return the table with these columns appended, empty where the citation is null */
    public static <T> PublicTable<T> addTo(PublicTable<T> table, Function<T, @Nullable Citation> citation) {
        return table.column(
                        "document_id",
                        "来源文件",
                        row -> part(citation.apply(row), it -> it.document().id()))
                .column(
                        "document_number",
                        "来源文件的文号",
                        row -> part(citation.apply(row), it -> it.document().number()))
                .column("locator", "在文件里的位置", row -> part(citation.apply(row), Citation::locator))
                .column("printed_text", "原文印的字，与所示不同时才有", row -> part(citation.apply(row), Citation::printedText));
    }

    private static @Nullable Object part(@Nullable Citation citation, Function<Citation, @Nullable Object> part) {
        return citation == null ? null : part.apply(citation);
    }
}
