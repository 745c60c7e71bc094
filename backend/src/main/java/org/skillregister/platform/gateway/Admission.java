package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;
import org.skillregister.platform.gateway.RateLimit.Allowance;
import org.springframework.stereotype.Component;

/** Lets a request in: who asks, and what that may still cost. A valid key has an account of its own, wherever it is shown from. */
@Component
class Admission {

    private final BearerKey key;
    private final RateLimit limit;
    private final Rate rate;

    Admission(BearerKey key, RateLimit limit, Rate rate) {
        this.key = key;
        this.limit = limit;
        this.rate = rate;
    }

    /**
     * Somebody who has been let in.
     *
     * @param caller who shows a valid key; null when none is shown
     * @param allowance what the request may still cost
     */
    record Visitor(@Nullable Caller caller, Allowance allowance) {}

    /** @throws Refusal when the key is not valid, or too much was asked in the last minute */
    Visitor of(HttpServletRequest request, HttpServletResponse response) {
        Optional<? extends Caller> caller = key.caller(request);
        Client client = caller.map(it -> Client.with(it, rate))
                .orElseGet(() -> Client.at(ClientAddress.of(request.getRemoteAddr()), rate));
        // Charged first: who tries keys is slowed down.
        Allowance allowance = limit.of(client, response);
        if (caller.isEmpty() && BearerKey.isShown(request)) {
            throw BearerKey.notValid();
        }
        return new Visitor(client.caller(), allowance);
    }
}
