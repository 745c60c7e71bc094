package org.skillregister.platform.production;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What of the settings is unsafe in production. */
record SettingsCheck(Environment environment) {

    private static final List<String> LIMITS = List.of(
            "register.rate.points-per-minute",
            "register.certificates.attempts-per-address",
            "register.certificates.attempts-per-key",
            "register.certificates.attempts-per-certificate",
            "register.certificates.attempts-per-certificate-anywhere");

    /** A sentence for each that is unsafe. */
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
                                !isPublic(environment.getProperty("register.certificates.public-address", "")),
                                "REGISTER_CERTIFICATES_PUBLIC_ADDRESS is not an https address that others can reach:"
                                        + " receipts name it."),
                        when(
                                environment.getProperty("register.certificates.samples", boolean.class, false),
                                "REGISTER_CERTIFICATES_SAMPLES is true: made-up certificates would be found."),
                        when(
                                !withoutLimit.isEmpty(),
                                "A limit is 0, which is without limit: " + String.join(", ", withoutLimit) + "."))
                .flatMap(Optional::stream)
                .toList();
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
