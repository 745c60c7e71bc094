package org.skillregister.reference.release;

import java.util.List;
import org.skillregister.reference.Change;

/**
 * What has changed in the reference data, from version to version.
 *
 * @param list the newest first
 */
record ReferenceChanges(List<Change> list) {}
