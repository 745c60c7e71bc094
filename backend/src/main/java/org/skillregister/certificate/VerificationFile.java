package org.skillregister.certificate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;

/** Reads files of lookups: columns holder_name and number, or holder_name, document_type and document_number. */
final class VerificationFile {

    private VerificationFile() {}

    /**
     * A lookup.
     *
     * @param line line of the file, from 2: the header is the first
     * @param lookup what it asks
     */
    record Line(int line, CertificateLookup lookup) {

        void fill(PreparedStatement insert, UUID verification, List<FactHash> hashes) throws SQLException {
            insert.setObject(1, verification);
            insert.setInt(2, line);
            insert.setObject(3, lookup instanceof ByNumber asked ? AskedFacts.number(asked, hashes.getFirst()) : null);
            insert.setArray(
                    4,
                    lookup instanceof ByNumber asked
                            ? insert.getConnection()
                                    .createArrayOf(
                                            "bigint",
                                            hashes.stream()
                                                    .map(hash -> AskedFacts.proof(asked, hash))
                                                    .toArray())
                            : null);
            insert.setArray(
                    5,
                    lookup instanceof ByIdentity asked
                            ? insert.getConnection()
                                    .createArrayOf(
                                            "uuid",
                                            hashes.stream()
                                                    .map(hash -> AskedFacts.identity(asked, hash))
                                                    .toArray())
                            : null);
        }
    }

    /** @throws ImportFailure when it cannot be read, or has too many lines */
    static List<Line> read(InputStream file, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .maxBufferSize(ImportText.LONGEST_FIELD)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(ImportText.open(file))) {
            for (NamedCsvRecord record : records) {
                int line = lines.size() + 2;
                if (lines.size() == most) {
                    throw new ImportFailure("A file has at most %d lines beside the header".formatted(most));
                }
                lines.add(new Line(line, lookup(record, line)));
            }
        } catch (CsvParseException malformed) {
            throw new ImportFailure("Line %d: is not well-formed, or has another number of fields than the header"
                    .formatted(lines.size() + 2));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CharacterCodingException noText) {
            throw new ImportFailure("The file is neither UTF-8 nor GB18030 throughout");
        }
        if (lines.isEmpty()) {
            throw new ImportFailure("The file has no lookups");
        }
        return lines;
    }

    private static CertificateLookup lookup(NamedCsvRecord record, int line) {
        String name = text(record, ImportColumn.HOLDER_NAME);
        String number = text(record, ImportColumn.NUMBER);
        String document = text(record, ImportColumn.DOCUMENT_NUMBER);
        if (name == null || (number == null) == (document == null)) {
            throw new ImportFailure("Line %d: needs holder_name, and either number or document_type and document_number"
                    .formatted(line));
        }
        if (number != null) {
            return new ByNumber(number, name);
        }
        String type = text(record, ImportColumn.DOCUMENT_TYPE);
        return new ByIdentity(
                IdentityDocumentType.find(type == null ? "" : type)
                        .orElseThrow(() -> new ImportFailure("Line %d: document_type is not known".formatted(line))),
                document == null ? "" : document,
                name);
    }

    private static @Nullable String text(NamedCsvRecord record, ImportColumn column) {
        return record.findField(column.header())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
