package org.skillregister.assessment;

import org.skillregister.reference.Citation;

/**
 * Something applicants hand in with a form.
 *
 * @param number its place in the list
 * @param name what it is
 * @param summary how many and of what kind
 * @param citation where it is printed
 */
public record FormMaterial(int number, String name, String summary, Citation citation) {}
