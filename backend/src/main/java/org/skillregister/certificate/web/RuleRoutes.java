package org.skillregister.certificate.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.http.GetOrHead;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the rules for comparing and checking names, documents and numbers, for other programs. */
@Configuration(proxyBeanMethods = false)
class RuleRoutes {

    private static final String RULES = "/certificates/rules.json";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Bean
    RouterFunction<ServerResponse> certificateRules(CacheControlPolicy cachePolicy) throws IOException {
        PublicFile rules = new PublicFile(
                MediaType.APPLICATION_JSON,
                () -> cachePolicy.today(AN_HOUR),
                new ClassPathResource(RULES).getContentAsByteArray());
        return RouterFunctions.route()
                .route(GetOrHead.at(RULES), _ -> PublicFileResponses.response(Optional.of(rules), ""))
                .build();
    }
}
