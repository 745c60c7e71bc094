package org.skillregister.assessment;

import org.skillregister.reference.Citation;

/**
 * A field of a form.
 *
 * @param number its place on the form
 * @param name what it asks for
 * @param filledBy who fills it in
 * @param citation where it is printed
 */
public record FormField(int number, String name, FormParty filledBy, Citation citation) {}
