package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.SkillRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Two servers on one database: publications on one soon appear on the other. */
@ApiTest
class SecondServerTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static ConfigurableApplicationContext second;

    @Autowired
    private HttpGraphQlTester first;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void start() {
        second = new SpringApplicationBuilder(SkillRegister.class).run("--server.port=0");
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    private static List<String> titlesOnSecond(ProviderClient school) {
        String port = second.getEnvironment().getRequiredProperty("local.server.port");
        WebTestClient client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:%s/graphql".formatted(port))
                .build();
        return HttpGraphQlTester.create(client)
                .document("query($id: ID) { courses(filter: {provider: $id}) { nodes { title } } }")
                .variable("id", school.id())
                .execute()
                .path("courses.nodes[*].title")
                .entityList(String.class)
                .get();
    }

    @Test
    void everyChangeIsReadThereWithinTwoSeconds() {
        ProviderClient school = ProviderClient.with("courses:write", first, database);
        assertThat(titlesOnSecond(school)).isEmpty();

        String id = school.published("a", ProviderClient.listing("title", "春季班"));
        await().atMost(SOON).until(() -> titlesOnSecond(school).equals(List.of("春季班")));

        school.change(id, 1, ProviderClient.listing("title", "夏季班"));
        await().atMost(SOON).until(() -> titlesOnSecond(school).equals(List.of("夏季班")));

        school.withdraw(id, "不开了");
        await().atMost(SOON).until(() -> titlesOnSecond(school).isEmpty());
    }
}
