package org.skillregister.catalogue;

import org.skillregister.reference.Citation;

/**
 * A paper an applying organization hands in.
 *
 * @param number number as printed
 * @param name name of the paper
 * @param summary what it must hold
 * @param citation where it is printed
 */
public record SelectionMaterial(int number, String name, String summary, Citation citation) {}
