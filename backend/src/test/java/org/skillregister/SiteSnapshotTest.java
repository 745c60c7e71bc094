package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The site is built from committed answers of the site's operations. They must equal the API's answers. If one differs, the test
 * writes the new answer and fails, so that somebody reviews and commits it.
 */
@ApiTest
class SiteSnapshotTest {

    private static final Path SNAPSHOT = Path.of("..", "web", "data", "snapshot");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private HttpGraphQlTester graphQl;

    /** Those without variables; the others are asked when a page is open. */
    static Stream<Path> operations() {
        return SchemaFiles.list(SchemaFiles.OPERATIONS.resolve("site"), ".graphql").stream()
                .filter(file -> !SchemaFiles.read(file).contains("($"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void committedAnswerIsTheAnswer(Path operation) throws IOException {
        compare(
                operation.getFileName().toString().replace(".graphql", ".json"),
                graphQl.document(SchemaFiles.read(operation)).execute());
    }

    /** Each plan that an organization has is asked for by itself. */
    @Test
    void committedPlansAreTheAnswers() throws IOException {
        List<Plan> plans = graphQl
                .document("{ organizations(first: 100) { nodes { id plans { year } } } }")
                .execute()
                .path("organizations.nodes")
                .entityList(Owner.class)
                .get()
                .stream()
                .flatMap(owner -> owner.plans().stream().map(plan -> new Plan(owner.id(), plan.year())))
                .toList();
        String operation = SchemaFiles.read(SchemaFiles.OPERATIONS.resolve("site/AssessmentPlan.graphql"));
        for (Plan plan : plans) {
            compare(
                    "AssessmentPlan/" + plan.file(),
                    graphQl.document(operation)
                            .variable("organization", plan.organization())
                            .variable("year", plan.year())
                            .execute());
        }

        try (Stream<Path> files = Files.list(SNAPSHOT.resolve("AssessmentPlan"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            plans.stream().map(Plan::file).toList());
        }
    }

    private record Owner(String id, List<Year> plans) {}

    private record Year(int year) {}

    private record Plan(String organization, int year) {

        String file() {
            return "%s-%d.json".formatted(organization, year);
        }
    }

    private static void compare(String name, GraphQlTester.Response response) throws IOException {
        Map<?, ?> data = response.path("").entity(Map.class).get();
        String answer = JSON.writeValueAsString(data).replace(System.lineSeparator(), "\n") + "\n";
        Path file = SNAPSHOT.resolve(name);
        String committed = Files.exists(file) ? Files.readString(file) : "";
        if (!committed.equals(answer)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, answer);
        }

        assertThat(committed)
                .as("%s was out of date and has been written anew", file)
                .isEqualTo(answer);
    }
}
