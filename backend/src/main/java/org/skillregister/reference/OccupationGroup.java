package org.skillregister.reference;

/**
 * A major group (大类) or middle group (中类) of the national classification.
 *
 * @param code {@code D} or {@code D-MM}
 * @param name name of the group
 * @param basis where the name comes from
 * @param confirmed false when the only evidence is one secondary source
 */
public record OccupationGroup(String code, String name, String basis, boolean confirmed) {}
