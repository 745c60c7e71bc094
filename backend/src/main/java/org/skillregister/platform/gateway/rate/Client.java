package org.skillregister.platform.gateway.rate;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;

/**
 * Whom a limit counts.
 *
 * @param id by which it is counted: an address or a key
 * @param pointsPerMinute what it may spend in a minute
 * @param caller who shows a valid key; null when none is shown
 */
public record Client(
        String id, long pointsPerMinute, @Nullable Caller caller) {

    public static Client at(String address, RateProperties rate) {
        return new Client(address, rate.pointsPerMinute(), null);
    }

    public static Client with(Caller caller, RateProperties rate) {
        return new Client("key " + caller.key(), rate.keyPointsPerMinute(), caller);
    }
}
