package org.skillregister.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs a line when the JVM has ignored the AOT cache, because it is missing or was made from other jars or by another JDK. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("register.aot-cache")
class AotCacheCheck {

    private static final Logger log = LoggerFactory.getLogger(AotCacheCheck.class);

    private final String cache;

    AotCacheCheck(@Value("${register.aot-cache}") String cache) {
        this.cache = cache;
    }

    @EventListener(ApplicationReadyEvent.class)
    void logMissing() {
        // A JVM that cannot use its configured cache shares no classes at all.
        if (!System.getProperty("java.vm.info", "").contains("sharing")) {
            log.warn("{} is missing or does not fit, so that the start took longer; mvn package makes it anew", cache);
        }
    }
}
