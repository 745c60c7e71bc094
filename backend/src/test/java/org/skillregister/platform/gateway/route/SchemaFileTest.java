package org.skillregister.platform.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema as a public file, whether introspection is on or off. */
@ApiTest
class SchemaFileTest {

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    private HttpResponse<String> ask(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/schema.graphql".formatted(port)))
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void isTheSchemaThatIsServed() throws Exception {
        HttpResponse<String> file = ask("GET");
        GraphQLSchema schema =
                UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(file.body()));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(schema.getQueryType().getFieldDefinitions())
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrderElementsOf(source.schema().getQueryType().getFieldDefinitions().stream()
                        .map(field -> field.getName())
                        .toList());
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=3600");
        assertThat(file.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void headHasNoBody() throws Exception {
        assertThat(ask("HEAD").statusCode()).isEqualTo(200);
        assertThat(ask("HEAD").body()).isEmpty();
    }
}
