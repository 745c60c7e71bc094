package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.skillregister.platform.Pseudonyms;
import org.skillregister.platform.UsesDatabase;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.support.HttpRequestHandlerServlet;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the endpoint in front of Spring's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, Rate.class})
class GatewayConfiguration {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Finds the endpoint by its name when the first request comes. */
    @Bean
    ServletRegistrationBean<HttpRequestHandlerServlet> graphQlServlet() {
        var servlet = new ServletRegistrationBean<>(new HttpRequestHandlerServlet(), GraphQlEndpoint.PATH);
        servlet.setName(GraphQlEndpoint.NAME);
        return servlet;
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentsFromGateway(CheckedDocuments documents) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    /**
     * A controller's method runs in the thread that executes the operation, unless it may have to wait for the database. In another
     * one the answers of all requests are half done at the same time: more memory, and a third less throughput.
     */
    @Bean
    static BeanPostProcessor databaseFieldsInTheirLane(ObjectProvider<Lanes> lanes) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(GatewayConfiguration::usesDatabase);
                    controllers.setExecutor(field -> lanes.getObject().execute(field));
                }
                return bean;
            }
        };
    }

    private static boolean usesDatabase(HandlerMethod method) {
        return method.hasMethodAnnotation(UsesDatabase.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), UsesDatabase.class);
    }

    /** Where servers count together, what they count is cleaned up by one job with the time that it takes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("register.rate.shared")
    static class Shared {

        private final SharedCounting counting = new SharedCounting();

        @Bean
        SharedBuckets sharedBuckets(DataSource database, @Lazy Pseudonyms names) {
            return new SharedBuckets(counting, database, names);
        }

        @Bean
        SharedAttempts sharedAttempts(JdbcClient database, @Lazy Pseudonyms names) {
            return new SharedAttempts(counting, database, names);
        }

        @Bean
        Job rateBucketsCleanUp(Jobs jobs, SharedBuckets buckets) {
            return jobs.work("rate-buckets-clean-up", Buckets.MINUTE, buckets::removeExpired);
        }

        @Bean
        Job attemptsCleanUp(Jobs jobs, SharedAttempts attempts) {
            return jobs.work("attempts-clean-up", Buckets.MINUTE, attempts::removeExpired);
        }
    }

    /** The whole schema as a file, for those who generate code and for where introspection is off. */
    @Bean
    RouterFunction<ServerResponse> schemaFile(
            @Value("classpath:graphql/*.graphqls") Resource[] files, CacheControlPolicy cachePolicy) throws IOException {
        StringBuilder schema = new StringBuilder();
        for (Resource file : files) {
            schema.append(file.getContentAsString(UTF_8)).append('\n');
        }
        PublicFile file = new PublicFile(
                new MediaType(MediaType.TEXT_PLAIN, UTF_8),
                () -> cachePolicy.today(AN_HOUR),
                schema.toString().getBytes(UTF_8));
        return RouterFunctions.route()
                .route(
                        methods(HttpMethod.GET, HttpMethod.HEAD).and(path("/schema.graphql")),
                        _ -> PublicFileResponses.response(Optional.of(file), ""))
                .build();
    }
}
