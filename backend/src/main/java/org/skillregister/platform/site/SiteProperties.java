package org.skillregister.platform.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The built site.
 *
 * @param location a Spring resource location that ends with a slash; it is read once, at start-up
 */
@ConfigurationProperties("register.site")
record SiteProperties(@DefaultValue("classpath:/site/") String location) {}
