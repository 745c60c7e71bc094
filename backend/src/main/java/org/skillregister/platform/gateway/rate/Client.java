package org.skillregister.platform.gateway.rate;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;

/**
 * A client that the limits count.
 *
 * @param id its identity: an address or a key
 * @param pointsPerMinute points it may spend per minute
 * @param caller the holder of a valid key; null without a key
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
