package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The server gives the answers that the documents show after each query. */
@ApiTest
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\\n([^`]*)```\\s*```json\\n([^`]*)```", Pattern.DOTALL);

    record Example(String query, String answer) {}

    @Autowired
    private HttpGraphQlTester graphQl;

    static List<Example> examples() {
        return Stream.of(Path.of("..", "README.md"), SchemaFiles.SCHEMA.resolve("README.md"))
                .flatMap(file -> EXAMPLE.matcher(SchemaFiles.read(file)).results())
                .map((MatchResult match) -> new Example(match.group(1), match.group(2)))
                .toList();
    }

    @Test
    void questionsAreAnswered() {
        assertThat(examples()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shownAnswerIsTheAnswer(Example example) {
        graphQl.document(example.query()).execute().path("").matchesJsonStrictly(example.answer());
    }
}
