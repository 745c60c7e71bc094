package org.skillregister.reference.release;

import java.util.List;
import org.skillregister.reference.Change;

/**
 * The changes in the reference data from version to version.
 *
 * @param list the changes, newest first
 */
record ReferenceChanges(List<Change> list) {}
