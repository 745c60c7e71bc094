package org.skillregister.platform.gateway.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Drains connections before the server stops. Readiness is refused by then (Spring does that), so a load balancer sends no new clients;
 * for a while everything is still answered, but every answer closes its connection. Only then does Tomcat stop, which would reset
 * connections with a request in flight.
 */
@Component
@ConditionalOnWebApplication
class ConnectionDraining implements ApplicationListener<ContextClosedEvent>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ConnectionDraining.class);

    private static final int ROUNDS = 50;
    private static final int ROUND = 20;

    private final Duration time;
    private volatile @Nullable Connector connector;

    ConnectionDraining(@Value("${register.shutdown.drain:5s}") Duration time) {
        this.time = time;
    }

    /** Sets the connector to drain. */
    void of(Connector started) {
        this.connector = started;
    }

    /** Runs before all other listeners, so that everything answers need keeps working. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        Connector serving = connector;
        // Only once: with a separate management port, the closing of its context triggers this too.
        connector = null;
        if (serving == null || time.isZero()) {
            return;
        }
        log.info("The server stops in {} s; until then it answers and closes connections", time.toSeconds());
        try {
            letGo(serving.getProtocolHandler());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void letGo(ProtocolHandler handler) throws InterruptedException {
        if (handler instanceof AbstractHttp11Protocol<?> http) {
            // Tomcat checks this with each request, and makes it the last on its connection.
            http.setMaxKeepAliveRequests(1);
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
            // Accepts no new connections from here on; those just accepted are still answered before Tomcat stops
            // polling.
            http.closeServerSocketGraceful();
            for (int i = 0; i < ROUNDS && http.getConnectionCount() > 1; i++) {
                TimeUnit.MILLISECONDS.sleep(ROUND);
            }
        }
    }
}
