package org.skillregister.publication;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * Something that may mislead readers and does not stop publication.
 *
 * @param field path of the input field concerned
 * @param code what it is about
 * @param message what is doubtful, in Chinese
 * @param citations what it is measured by; empty when by nothing that is printed
 */
public record Warning(String field, WarningCode code, String message, List<Citation> citations) {}
