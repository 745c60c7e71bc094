package org.skillregister.certificate.intake;

/**
 * The result of importing a file.
 *
 * @param id number of the import
 * @param rows lines of certificates in the file
 * @param inserted certificates that are new
 * @param changed certificates that were known otherwise; what they said before is in the history
 * @param unchanged certificates that were known as they are
 * @param rejected lines that were not taken
 */
public record ImportReport(int id, long rows, long inserted, long changed, long unchanged, long rejected) {}
