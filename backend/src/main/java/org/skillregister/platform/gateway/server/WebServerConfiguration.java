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

/** The web server, where its settings do not reach. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

    /**
     * An answer of usual size goes to the system at once: with Tomcat's 8 KB it takes a call for each piece. Outside the
     * heap, because the system copies from there; every connection has one, which bounds how many there may be.
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

    /** Tomcat refuses TRACE with the methods of its own classes; what comes after it refuses it with those of the address. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> traceIsRefusedAsOtherMethodsAre() {
        return server -> server.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    }

    /** Where the settings make Tomcat believe proxies, what they say is made readable first. */
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
