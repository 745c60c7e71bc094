package org.skillregister.platform.gateway;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;

/**
 * Whom a limit counts.
 *
 * @param account name of the account: an address or a key
 * @param pointsPerMinute what it may spend in a minute
 * @param caller who shows a valid key; null when none is shown
 */
record Client(
        String account, long pointsPerMinute, @Nullable Caller caller) implements Account {

    static Client at(String address, Rate rate) {
        return new Client(address, rate.pointsPerMinute(), null);
    }

    static Client with(Caller caller, Rate rate) {
        return new Client("key " + caller.key(), rate.keyPointsPerMinute(), caller);
    }

    @Override
    public long points() {
        return pointsPerMinute;
    }
}
