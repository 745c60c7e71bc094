package org.skillregister.certificate.verification;

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
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.FileRefused;
import org.skillregister.certificate.file.FileText;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.certificate.lookup.LookupHash;

/** Reads files of lookups: columns holder_name and number, or holder_name, document_type and document_number. */
final class VerificationFile {

    private VerificationFile() {}

    /**
     * A lookup.
     *
     * @param line line of the file, from 2: the header is the first
     * @param lookup what it asks
     */
    record CertificateLine(int line, CertificateLookup lookup) {

        void fill(PreparedStatement insert, UUID verification, List<FactHash> hashes) throws SQLException {
            insert.setObject(1, verification);
            insert.setInt(2, line);
            insert.setObject(3, lookup instanceof ByNumber asked ? LookupHash.number(asked, hashes.getFirst()) : null);
            insert.setArray(
                    4,
                    lookup instanceof ByNumber asked
                            ? insert.getConnection()
                                    .createArrayOf(
                                            "bigint",
                                            hashes.stream()
                                                    .map(hash -> LookupHash.proof(asked, hash))
                                                    .toArray())
                            : null);
            insert.setArray(
                    5,
                    lookup instanceof ByIdentity asked
                            ? insert.getConnection()
                                    .createArrayOf(
                                            "uuid",
                                            hashes.stream()
                                                    .map(hash -> LookupHash.identity(asked, hash))
                                                    .toArray())
                            : null);
        }
    }

    /** @throws FileRefused when it cannot be read, or has too many lines */
    static List<CertificateLine> read(InputStream file, int most) throws IOException {
        List<CertificateLine> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .maxBufferSize(FileText.LONGEST_FIELD)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(FileText.open(file))) {
            for (NamedCsvRecord record : records) {
                int line = lines.size() + 2;
                if (lines.size() == most) {
                    throw new FileRefused("A file has at most %d lines beside the header".formatted(most));
                }
                lines.add(new CertificateLine(line, lookup(record, line)));
            }
        } catch (CsvParseException malformed) {
            throw new FileRefused(
                    "CertificateLine %d: is not well-formed, or has another number of fields than the header"
                            .formatted(lines.size() + 2));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CharacterCodingException noText) {
            throw new FileRefused("The file is neither UTF-8 nor GB18030 throughout");
        }
        if (lines.isEmpty()) {
            throw new FileRefused("The file has no lookups");
        }
        return lines;
    }

    private static CertificateLookup lookup(NamedCsvRecord record, int line) {
        String name = text(record, FileColumn.HOLDER_NAME);
        String number = text(record, FileColumn.NUMBER);
        String document = text(record, FileColumn.DOCUMENT_NUMBER);
        if (name == null || (number == null) == (document == null)) {
            throw new FileRefused(
                    "CertificateLine %d: needs holder_name, and either number or document_type and document_number"
                            .formatted(line));
        }
        if (number != null) {
            return new ByNumber(number, name);
        }
        String type = text(record, FileColumn.DOCUMENT_TYPE);
        return new ByIdentity(
                IdentityDocumentType.find(type == null ? "" : type)
                        .orElseThrow(() ->
                                new FileRefused("CertificateLine %d: document_type is not known".formatted(line))),
                document == null ? "" : document,
                name);
    }

    private static @Nullable String text(NamedCsvRecord record, FileColumn column) {
        return record.findField(column.header())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
