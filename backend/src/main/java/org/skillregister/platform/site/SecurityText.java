package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.skillregister.platform.http.GetOrHead;
import org.skillregister.platform.http.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves security.txt with the contact for vulnerabilities (RFC 9116), if configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("register.security-contact")
class SecurityText {

    private static final String PATH = "/.well-known/security.txt";
    private static final List<String> SCHEMES = List.of("mailto:", "https://", "tel:");

    /** Lifetime of the text. The standard recommends less than a year; it may be short, because each response renews it. */
    private static final Duration HOLDS = Duration.ofDays(30);

    @Bean
    RouterFunction<ServerResponse> securityTextRoute(
            @Value("${register.security-contact}") String contact, PublicAddress address, Clock clock) {
        if (SCHEMES.stream().noneMatch(contact::startsWith) || contact.lines().count() != 1) {
            throw new IllegalArgumentException(
                    "REGISTER_SECURITY_CONTACT is not a URI such as mailto:security@register.example.cn");
        }
        return RouterFunctions.route()
                .route(
                        GetOrHead.at(PATH),
                        _ -> ServerResponse.ok()
                                .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                                .header("Cache-Control", "no-cache")
                                .body(text(contact, address, clock)))
                .build();
    }

    private static String text(String contact, PublicAddress address, Clock clock) {
        return """
            Contact: %s
            Expires: %s
            Preferred-Languages: zh, en
            Canonical: %s%s
            """.formatted(
                        contact, clock.instant().plus(HOLDS).truncatedTo(ChronoUnit.SECONDS), address.value(), PATH);
    }
}
