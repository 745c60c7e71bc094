package org.skillregister.platform.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The built site.
 *
 * @param location a Spring resource location that ends with a slash; it is read once, at start-up
 * @param apiOrigin where its pages ask the API, such as {@code https://api.register.example}; null or empty: where they come from
 */
@ConfigurationProperties("register.site")
record SiteProperties(
        @DefaultValue("classpath:/site/") String location,
        @Nullable String apiOrigin) {}
