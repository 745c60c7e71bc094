package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The site is built from committed answers of the site's operations. They are what the API answers; where one differs, the
 * test writes the new answer and fails, so that it is looked at and committed.
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
        Map<?, ?> data = graphQl.document(SchemaFiles.read(operation))
                .execute()
                .path("")
                .entity(Map.class)
                .get();
        String answer = JSON.writeValueAsString(data).replace(System.lineSeparator(), "\n") + "\n";
        Path file = SNAPSHOT.resolve(operation.getFileName().toString().replace(".graphql", ".json"));
        String committed = Files.exists(file) ? Files.readString(file) : "";
        if (!committed.equals(answer)) {
            Files.createDirectories(SNAPSHOT);
            Files.writeString(file, answer);
        }

        assertThat(committed)
                .as("%s was out of date and has been written anew", file)
                .isEqualTo(answer);
    }
}
