package org.skillregister.reference;

import java.util.List;

/** One kind of what is published and changes, such as the reference data or the plans of organizations. */
public interface ChangeSource {

    /** All its changes, the newest first; the same list for as long as there is no other. */
    List<Change> changes();
}
