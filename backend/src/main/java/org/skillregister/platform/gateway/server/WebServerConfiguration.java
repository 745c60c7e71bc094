package org.skillregister.platform.gateway.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Configures Tomcat beyond its properties. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

    /**
     * A write buffer that passes a typical answer to the system in one call; Tomcat's default of 8 KB needs several. It is off-heap,
     * because the system copies from there; every connection has one, which bounds the number of connections.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> largeWrites() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", "65536");
            connector.setProperty("socket.directBuffer", "true");
        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> clientsAreLetGo(ConnectionDraining draining) {
        return server -> server.addConnectorCustomizers(draining::of);
    }

    /** Lets TRACE pass Tomcat, which would refuse it with the methods of its own classes; later filters refuse it with those of the route. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> traceIsRefusedAsOtherMethodsAre() {
        return server -> server.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    }

    /** Normalizes forwarded addresses for Tomcat, if the settings make it trust proxies. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> readableForwardedAddresses() {
        return server -> {
            List<Valve> valves = new ArrayList<>();
            for (Valve valve : server.getEngineValves()) {
                if (valve instanceof RemoteIpValve proxies) {
                    valves.add(new ForwardedAddressValve(proxies.getRemoteIpHeader()));
                }
                valves.add(valve);
            }
            server.setEngineValves(valves);
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsAreKnown() {
        return server -> {
            List<Valve> valves = new ArrayList<>(server.getEngineValves());
            valves.addFirst(new TraceValve());
            server.setEngineValves(valves);
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> queriesMayBeUnencoded() {
        return server -> {
            server.setProtocol(UnencodedQueryProtocol.class.getName());
            List<Valve> valves = new ArrayList<>(server.getEngineValves());
            valves.add(new QueryEncodingValve());
            server.setEngineValves(valves);
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsInOurShape() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ErrorValve()));
    }

    @Bean
    HttpErrorPage httpErrorPage() {
        return new HttpErrorPage();
    }

    @Bean
    SimpleUrlHandlerMapping errorPages(HttpErrorPage page) {
        return new SimpleUrlHandlerMapping(Map.of("/error", page), 0);
    }
}
