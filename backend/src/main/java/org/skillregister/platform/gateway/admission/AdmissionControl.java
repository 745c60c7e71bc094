package org.skillregister.platform.gateway.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.skillregister.platform.Caller;
import org.skillregister.platform.gateway.rate.Client;
import org.skillregister.platform.gateway.rate.ClientAddress;
import org.skillregister.platform.gateway.rate.RateLimit;
import org.skillregister.platform.gateway.rate.RateLimit.RequestBudget;
import org.skillregister.platform.gateway.rate.RateProperties;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.stereotype.Component;

/** Admits a request: identifies the client and its budget. A valid key is a client of its own, whatever address it comes from. */
@Component
public class AdmissionControl {

    private final BearerKey key;
    private final RateLimit limit;
    private final RateProperties rate;

    AdmissionControl(BearerKey key, RateLimit limit, RateProperties rate) {
        this.key = key;
        this.limit = limit;
        this.rate = rate;
    }

    /**
     * A request that has been admitted.
     *
     * @param client the client that the limits count
     * @param budget what the request may still cost
     */
    public record Admission(Client client, RequestBudget budget) {

        private static final String ATTRIBUTE = Admission.class.getName();

        /** The admission stored by {@code AdmissionInterceptor}. */
        public static Admission of(HttpServletRequest request) {
            return Objects.requireNonNull((Admission) request.getAttribute(ATTRIBUTE));
        }

        public void attachTo(HttpServletRequest request) {
            request.setAttribute(ATTRIBUTE, this);
            request.setAttribute(Caller.CLIENT_ID, client.id());
        }

        /** The GraphQL context about the client. */
        public Map<String, Object> context() {
            Caller caller = client.caller();
            return caller == null
                    ? Map.of(Caller.CLIENT_ID, client.id())
                    : Map.of(Caller.CLIENT_ID, client.id(), Caller.CONTEXT, caller);
        }
    }

    /** @throws RequestRejectedException when the key is invalid, or the client has spent its points */
    public Admission of(HttpServletRequest request, HttpServletResponse response) {
        Optional<? extends Caller> caller = key.caller(request);
        Client client = caller.map(it -> Client.with(it, rate))
                .orElseGet(() -> Client.at(ClientAddress.of(request.getRemoteAddr()), rate));
        // Charged first, to slow down clients that try keys.
        RequestBudget budget = limit.of(client, response);
        if (caller.isEmpty() && BearerKey.isShown(request)) {
            throw BearerKey.notValid();
        }
        return new Admission(client, budget);
    }
}
