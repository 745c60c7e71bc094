package org.skillregister.reference;

import java.time.LocalDate;

/**
 * The state of the reference data.
 *
 * @param id digest of all of it, 16 hexadecimal digits
 * @param verifiedOn the latest day on which a source was compared with the data
 */
public record DataVersion(String id, LocalDate verifiedOn) {}
