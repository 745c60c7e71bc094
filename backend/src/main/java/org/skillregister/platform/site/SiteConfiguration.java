package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.http.PublicAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the built site, with the lowest precedence of all handlers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SiteConfiguration.Properties.class)
class SiteConfiguration {

    /**
     * Settings of the built site.
     *
     * @param location a Spring resource location, ending with a slash; read once, at start-up
     * @param apiOrigin origin of the API for its pages, such as {@code https://api.register.example}; null or empty for the site's own
     */
    @ConfigurationProperties("register.site")
    record Properties(
            @DefaultValue("classpath:/site/") String location,
            @Nullable String apiOrigin) {}

    @Bean
    SimpleUrlHandlerMapping site(
            Properties properties, PublicAddress address, CacheControlPolicy cachePolicy, List<SitePage> pages)
            throws IOException {
        ApiOrigin api = new ApiOrigin(properties.apiOrigin());
        SiteOrigin site = SiteOrigin.of(properties.location(), address);
        SiteFiles files = SiteFiles.in(properties.location(), site.then(api), cachePolicy);
        Map<String, String> others = new HashMap<>();
        SiteHeaders.OTHER_POLICIES.forEach(
                (place, policy) -> text(files, policy).ifPresent(text -> others.put(place, api.allowed(text))));
        SiteHeaders headers =
                new SiteHeaders(text(files, "content-security-policy.txt").map(api::allowed), others);
        SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping(
                Map.of("/**", new SiteHandler("/", files, headers, new ServedPages(pages, address, cachePolicy))));
        mapping.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return mapping;
    }

    private static Optional<String> text(SiteFiles files, String path) {
        return files.find(path).map(file -> new String(file.content(), UTF_8));
    }
}
