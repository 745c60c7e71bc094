package org.skillregister.platform.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Logs the addresses once the server is ready. */
@Component
@ConditionalOnWebApplication
class StartupLog {

    private static final Logger log = LoggerFactory.getLogger(StartupLog.class);

    private final Environment environment;

    StartupLog(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void logAddresses() {
        String server = "http://localhost:" + environment.getProperty("local.server.port");
        log.info("Site      {}/", server);
        log.info("GraphQL   {}{}", server, environment.getProperty("spring.graphql.http.path"));
        if (environment.acceptsProfiles(Profiles.of("development"))) {
            log.info("GraphiQL  {}/developers/graphiql/", server);
        }
    }
}
