package org.skillregister.platform.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Security headers of the site's pages: load nothing from elsewhere, use no sensors, leak nothing. */
final class SiteHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    /** Content security policies of their own, by directory: pages that other sites may frame, and GraphiQL. */
    static final Map<String, String> OTHER_POLICIES = Map.of(
            "embed/", "content-security-policy-embed.txt",
            "developers/graphiql/", "content-security-policy-graphiql.txt");

    private final Map<String, String> headers;
    private final Map<String, Map<String, String>> otherHeaders = new HashMap<>();

    /**
     * @param policy content security policy, possibly over several lines; empty when there is none
     * @param others the existing policies of {@link #OTHER_POLICIES}, by directory
     */
    SiteHeaders(Optional<String> policy, Map<String, String> others) {
        this.headers = with(policy);
        OTHER_POLICIES.keySet().forEach(place -> otherHeaders.put(place, with(Optional.ofNullable(others.get(place)))));
    }

    private static Map<String, String> with(Optional<String> policy) {
        Map<String, String> all = new HashMap<>(ALWAYS);
        policy.ifPresent(text -> all.put(
                "Content-Security-Policy",
                String.join(" ", text.strip().lines().map(String::strip).toList())));
        return Map.copyOf(all);
    }

    /** @param path within the site */
    void addTo(HttpServletResponse response, String path) {
        otherHeaders.entrySet().stream()
                .filter(other -> path.startsWith(other.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(headers)
                .forEach(response::setHeader);
    }
}
