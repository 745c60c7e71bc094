package org.skillregister.platform.gateway;

import org.skillregister.platform.gateway.document.DocumentCache;
import org.skillregister.platform.gateway.request.Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.support.HttpRequestHandlerServlet;

/** Registers the endpoint in front of Spring's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class GatewayConfiguration {

    /** Looks the endpoint up by its bean name at the first request. */
    @Bean
    ServletRegistrationBean<HttpRequestHandlerServlet> graphQlServlet() {
        var servlet = new ServletRegistrationBean<>(new HttpRequestHandlerServlet(), GraphQlEndpoint.PATH);
        servlet.setName(GraphQlEndpoint.NAME);
        return servlet;
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentsFromGateway(DocumentCache documents) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }
}
