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
 * Told to stop, the server first lets its clients go. Readiness is refused by then (Spring does that), so that a load balancer sends
 * nobody new; for a while every answer closes its connection, and everything is still answered. Only then does Tomcat stop, which
 * resets whatever connection has just been asked on.
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

    /** The connector whose clients are let go. */
    void of(Connector started) {
        this.connector = started;
    }

    /** Before anything else learns that the server stops: whatever answers need goes on working. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        Connector serving = connector;
        // Once: where operators have a port of their own, its context ends too, and tells so here.
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
            // Tomcat looks at it with each request: this one is its connection's last.
            http.setMaxKeepAliveRequests(1);
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
            // Nobody new from here on; who has just come is answered before Tomcat looks at nobody any more.
            http.closeServerSocketGraceful();
            for (int i = 0; i < ROUNDS && http.getConnectionCount() > 1; i++) {
                TimeUnit.MILLISECONDS.sleep(ROUND);
            }
        }
    }
}
