package org.skillregister.platform.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the built site.
 *
 * @param location a Spring resource location, ending with a slash; read once, at start-up
 * @param apiOrigin origin of the API for its pages, such as {@code https://api.register.example}; null or empty for the site's own
 */
@ConfigurationProperties("register.site")
record SiteProperties(
        @DefaultValue("classpath:/site/") String location,
        @Nullable String apiOrigin) {}
