package org.skillregister.catalogue;

import org.skillregister.reference.Citation;

/**
 * A document that an applying organization hands in.
 *
 * @param number number as printed
 * @param name name of the document
 * @param summary what it must contain
 * @param citation where it is printed
 */
public record SelectionMaterial(int number, String name, String summary, Citation citation) {}
