package org.skillregister.catalogue;

import org.skillregister.reference.Citation;

/**
 * A requirement that an applying organization must meet.
 *
 * @param number number as printed
 * @param summary what it asks
 * @param citation where it is printed
 */
public record SelectionRequirement(int number, String summary, Citation citation) {}
