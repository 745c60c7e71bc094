package org.skillregister.catalogue;

import org.skillregister.reference.Citation;

/**
 * A step of the selection.
 *
 * @param number number as printed
 * @param name name of the step
 * @param summary what happens
 * @param citation where it is printed
 */
public record SelectionStep(int number, String name, String summary, Citation citation) {}
