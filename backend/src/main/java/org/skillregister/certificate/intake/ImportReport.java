package org.skillregister.certificate.intake;

/**
 * The result of importing a file.
 *
 * @param id number of the import
 * @param rows number of certificate lines in the file
 * @param inserted new certificates
 * @param changed certificates with new content; the history keeps the old
 * @param unchanged certificates already stored with the same content
 * @param rejected rejected lines
 */
public record ImportReport(int id, long rows, long inserted, long changed, long unchanged, long rejected) {

    /** The counts in one line. */
    public String summary() {
        return "Import %d: %,d lines, %,d new, %,d changed, %,d unchanged, %,d rejected"
                .formatted(id, rows, inserted, changed, unchanged, rejected);
    }
}
