package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
     * @param client whom the limits count
     * @param allowance what the request may still cost
     */
    record Visitor(Client client, Allowance allowance) {

        private static final String LET_IN = Visitor.class.getName();

        /** The visitor whom {@link AdmissionInterceptor} has let in. */
        static Visitor of(HttpServletRequest request) {
            return Objects.requireNonNull((Visitor) request.getAttribute(LET_IN));
        }

        void goesIn(HttpServletRequest request) {
            request.setAttribute(LET_IN, this);
        }

        /** What fields may know of who asks. */
        Map<String, Object> context() {
            Caller caller = client.caller();
            return caller == null
                    ? Map.of(Caller.ACCOUNT, client.account())
                    : Map.of(Caller.ACCOUNT, client.account(), Caller.CONTEXT, caller);
        }
    }

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
        return new Visitor(client, allowance);
    }
}
