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

    private final Map<String, String> headers;

    /** @param contentSecurityPolicy empty when there is none; may be written over several lines */
    SiteHeaders(Optional<String> contentSecurityPolicy) {
        Map<String, String> all = new HashMap<>(ALWAYS);
        contentSecurityPolicy.ifPresent(
                policy -> all.put("Content-Security-Policy", policy.strip().replaceAll("\\s+", " ")));
        this.headers = Map.copyOf(all);
    }

    void addTo(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }
}
