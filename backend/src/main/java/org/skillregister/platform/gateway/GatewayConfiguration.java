package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.context.support.HttpRequestHandlerServlet;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the endpoint in front of Spring's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, Rate.class})
class GatewayConfiguration {

    /** Finds the endpoint by its name when the first request comes. */
    @Bean
    ServletRegistrationBean<HttpRequestHandlerServlet> graphQlServlet() {
        var servlet = new ServletRegistrationBean<>(new HttpRequestHandlerServlet(), "/graphql");
        servlet.setName(GraphQlEndpoint.NAME);
        return servlet;
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentsFromGateway(CheckedDocuments documents) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    /** The whole schema as a file, for those who generate code and for where introspection is off. */
    @Bean
    RouterFunction<ServerResponse> schemaFile(@Value("classpath:graphql/*.graphqls") Resource[] files)
            throws IOException {
        StringBuilder schema = new StringBuilder();
        for (Resource file : files) {
            schema.append(file.getContentAsString(UTF_8)).append('\n');
        }
        MediaType text = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
        return RouterFunctions.route()
                .GET(
                        "/schema.graphql",
                        _ -> ServerResponse.ok()
                                .contentType(text)
                                .cacheControl(
                                        CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                                .header("Access-Control-Allow-Origin", "*")
                                .body(schema.toString()))
                .build();
    }
}
