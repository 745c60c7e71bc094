package org.skillregister.publication;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * A warning of something that may mislead readers but does not prevent publication.
 *
 * @param field path of the input field concerned
 * @param code what it is about
 * @param message what is doubtful, in Chinese
 * @param citations the sources behind the warning; empty when it is not based on a source
 */
public record Warning(String field, WarningCode code, String message, List<Citation> citations) {}
