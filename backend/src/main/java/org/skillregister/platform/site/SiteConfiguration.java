package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillregister.platform.Freshness;
import org.skillregister.platform.PublicAddress;
import org.skillregister.platform.SitePage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the built site, after everything else that answers requests. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration {

    /** The tool injects styles and runs its editor in workers; it talks to this server only. */
    private static final String GRAPHIQL_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    SimpleUrlHandlerMapping site(
            SiteProperties properties, PublicAddress address, Freshness freshness, List<SitePage> pages)
            throws IOException {
        ApiOrigin api = new ApiOrigin(properties.apiOrigin());
        SiteOrigin site = SiteOrigin.of(properties.location(), address);
        SiteFiles files = SiteFiles.in(properties.location(), site.then(api), freshness);
        SiteHeaders headers = new SiteHeaders(
                text(files, "content-security-policy.txt").map(api::allowed),
                text(files, "content-security-policy-embed.txt").map(api::allowed));
        return lastMapping("/**", new SiteHandler("/", files, headers, new ServedPages(pages, address, freshness)));
    }

    private static Optional<String> text(SiteFiles files, String path) {
        return files.find(path).map(file -> new String(file.content(), UTF_8));
    }

    /** The tool for trying queries, for development only. */
    @Bean
    @Profile("development")
    SimpleUrlHandlerMapping graphiQlSite(PublicAddress address, Freshness freshness) throws IOException {
        SiteFiles files = SiteFiles.in("classpath:/site-graphiql/", (_, content) -> content, freshness);
        SiteHeaders headers = new SiteHeaders(Optional.of(GRAPHIQL_POLICY), Optional.empty());
        SimpleUrlHandlerMapping mapping = lastMapping(
                "/graphiql/**",
                new SiteHandler("/graphiql/", files, headers, new ServedPages(List.of(), address, freshness)));
        mapping.setOrder(mapping.getOrder() - 1);
        return mapping;
    }

    private static SimpleUrlHandlerMapping lastMapping(String pattern, SiteHandler handler) {
        return new SimpleUrlHandlerMapping(Map.of(pattern, handler), Ordered.LOWEST_PRECEDENCE - 1);
    }
}
