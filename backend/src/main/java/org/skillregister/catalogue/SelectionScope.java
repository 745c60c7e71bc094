package org.skillregister.catalogue;

import org.skillregister.reference.Citation;

/**
 * Who may apply in a selection round at all.
 *
 * @param summary who, in the register's words
 * @param citation where it is printed
 */
public record SelectionScope(String summary, Citation citation) {}
