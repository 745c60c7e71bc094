package org.skillregister.platform.limit;

import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Lists that are looked through, entry by entry, whenever a field is asked. What that takes depends on the list, not on what is found in it,
 * so that the price of a request has to know how long the list is.
 */
public interface ScannedLists {

    /** How many entries the list of each field has now, by the field's name: {@code Query.courses}. */
    Map<String, IntSupplier> entries();
}
