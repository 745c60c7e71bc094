package org.skillregister.reference;

import java.util.List;

/** A source of changes, such as the reference data or the plans of organizations. */
public interface ChangeSource {

    /** All its changes, newest first. Returns the identical list until something changes. */
    List<Change> changes();
}
