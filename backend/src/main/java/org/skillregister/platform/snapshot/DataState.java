package org.skillregister.platform.snapshot;

import java.time.OffsetDateTime;

/**
 * A state of the reference data. A database that was restored gives the same number to others, which came at another time.
 *
 * @param version counts the changes of the data in this database
 * @param changedAt when the data changed last
 */
public record DataState(long version, OffsetDateTime changedAt) {}
