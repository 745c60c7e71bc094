package org.skillregister.platform.production;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Checks for settings that are unsafe in production. */
record SettingsCheck(Environment environment) {

    private static final List<String> LIMITS = List.of(
            "register.rate.points-per-minute",
            "register.certificates.attempts-per-address",
            "register.certificates.attempts-per-key",
            "register.certificates.attempts-per-certificate",
            "register.certificates.attempts-per-certificate-anywhere");

    /** A sentence for each unsafe setting. */
    List<String> reasons() {
        List<String> withoutLimit = LIMITS.stream().filter(this::isOff).toList();
        return Stream.of(
                        when(
                                environment.acceptsProfiles(Profiles.of("development")),
                                "The profile development is on: it takes in made-up certificates and serves a"
                                        + " console."),
                        when(
                                isMissing("spring.datasource.url"),
                                "SPRING_DATASOURCE_URL is not set: the embedded database is for trying out."),
                        when(
                                isMissing("register.certificates.keys"),
                                "REGISTER_CERTIFICATES_KEYS is not set: keys that are made by themselves are kept by"
                                        + " nobody."),
                        when(
                                !isPublic(environment.getProperty("register.public-address", "")),
                                "REGISTER_PUBLIC_ADDRESS is not an https address that others can reach: pages and"
                                        + " receipts name it."),
                        when(
                                environment.getProperty("register.certificates.samples", boolean.class, false),
                                "REGISTER_CERTIFICATES_SAMPLES is true: made-up certificates would be found."),
                        when(
                                environment.getProperty("spring.graphql.graphiql.enabled", boolean.class, false),
                                "SPRING_GRAPHQL_GRAPHIQL_ENABLED is true: its console loads scripts from another"
                                        + " host."),
                        when(
                                environment
                                        .getProperty("register.site.api-origin", "")
                                        .startsWith("http:"),
                                "REGISTER_SITE_API_ORIGIN is an http address: pages that come by https may not ask"
                                        + " there."),
                        when(
                                tellsOperatorsFactsToEverybody(),
                                "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE names more than health, and"
                                        + " MANAGEMENT_SERVER_PORT does not name a port of its own for it."),
                        when(
                                !withoutLimit.isEmpty(),
                                "A limit is 0, which is without limit: " + String.join(", ", withoutLimit) + "."))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean tellsOperatorsFactsToEverybody() {
        String exposed = environment.getProperty("management.endpoints.web.exposure.include", "health");
        String port = environment.getProperty("management.server.port", "");
        return !exposed.strip().equals("health")
                && (port.isBlank() || port.equals(environment.getProperty("server.port", "8080")));
    }

    private static Optional<String> when(boolean unsafe, String reason) {
        return unsafe ? Optional.of(reason) : Optional.empty();
    }

    private boolean isMissing(String property) {
        return environment.getProperty(property, "").isBlank();
    }

    private boolean isOff(String limit) {
        return environment.getProperty(limit, "").strip().equals("0");
    }

    private static boolean isPublic(String address) {
        try {
            URI uri = URI.create(address.strip());
            String host = Optional.ofNullable(uri.getHost()).orElse("");
            return "https".equals(uri.getScheme()) && host.contains(".") && !host.startsWith("127.");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
