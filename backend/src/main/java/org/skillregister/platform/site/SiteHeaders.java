package org.skillregister.platform.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a browser is told about every page of a site: load nothing from elsewhere, use no sensors, give nothing away. */
final class SiteHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    /** Where the pages lie that other sites may show in a frame. */
    private static final String EMBEDDED = "embed/";

    private final Map<String, String> headers;
    private final Map<String, String> embeddedHeaders;

    /**
     * @param policy content security policy; empty when there is none; may be written over several lines
     * @param embeddedPolicy that of the pages that other sites may show in a frame
     */
    SiteHeaders(Optional<String> policy, Optional<String> embeddedPolicy) {
        this.headers = with(policy);
        this.embeddedHeaders = with(embeddedPolicy);
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
        (path.startsWith(EMBEDDED) ? embeddedHeaders : headers).forEach(response::setHeader);
    }
}
