package org.skillregister.platform.gateway.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.http.GetOrHead;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the schema as a file. */
@Configuration(proxyBeanMethods = false)
class SchemaFileRoute {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** The whole schema, for code generators and for servers with introspection disabled. */
    @Bean
    RouterFunction<ServerResponse> schemaFile(
            @Value("classpath:graphql/*.graphqls") Resource[] files, CacheControlPolicy cachePolicy)
            throws IOException {
        StringBuilder schema = new StringBuilder();
        for (Resource file : files) {
            schema.append(file.getContentAsString(UTF_8)).append('\n');
        }
        PublicFile file = new PublicFile(
                new MediaType(MediaType.TEXT_PLAIN, UTF_8),
                () -> cachePolicy.today(AN_HOUR),
                schema.toString().getBytes(UTF_8));
        return RouterFunctions.route()
                .route(GetOrHead.at("/schema.graphql"), _ -> PublicFileResponses.response(Optional.of(file), ""))
                .build();
    }
}
