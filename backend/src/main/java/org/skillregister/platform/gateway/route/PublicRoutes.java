package org.skillregister.platform.gateway.route;

import java.util.List;
import java.util.Map;
import org.skillregister.platform.gateway.GraphQlEndpoint;
import org.skillregister.platform.gateway.admission.AdmissionControl;
import org.skillregister.platform.http.PostRoutes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Admission and CORS for all routes other than GraphQL. */
@Configuration(proxyBeanMethods = false)
class PublicRoutes {

    static final String WITH_SLASH = GraphQlEndpoint.PATH + "/";

    /** Applies admission to all mappings except health: probes must not be refused. */
    @Bean
    static MappedInterceptor admissionToRoutes(
            AdmissionControl admissionControl,
            @Value("${management.endpoints.web.base-path:/actuator}") String health) {
        return new MappedInterceptor(null, new String[] {health + "/**"}, new AdmissionInterceptor(admissionControl));
    }

    @Bean
    FilterRegistrationBean<MethodFilter> methodsOfAddresses(List<PostRoutes> routes) {
        return new FilterRegistrationBean<>(new MethodFilter(routes));
    }

    @Bean
    FilterRegistrationBean<UnknownHealthFilter> unknownHealth() {
        FilterRegistrationBean<UnknownHealthFilter> filter = new FilterRegistrationBean<>(new UnknownHealthFilter());
        filter.addUrlPatterns(UnknownHealthFilter.PATH);
        return filter;
    }

    /** Redirects with 308, which keeps method and body. */
    @Bean
    SimpleUrlHandlerMapping graphQlWithSlash() {
        HttpRequestHandler redirect = (request, response) -> {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setHeader("Access-Control-Allow-Origin", "*");
            // Otherwise a shared cache would store this client's rate limit headers.
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(308);
            response.setHeader("Location", request.getContextPath() + GraphQlEndpoint.PATH + query);
        };
        return new SimpleUrlHandlerMapping(Map.of(WITH_SLASH, redirect), 0);
    }
}
