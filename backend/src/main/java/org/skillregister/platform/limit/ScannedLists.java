package org.skillregister.platform.limit;

import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Lists that a field scans entry by entry. The effort depends on the length of the list, not on the matches, so the cost of a request
 * must take the length into account.
 */
public interface ScannedLists {

    /** Current length of each list, by field: {@code Query.courses}. */
    Map<String, IntSupplier> entries();
}
