package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every operation that a client sends validates and runs, with each of the variables listed here. */
@ApiTest
class OperationsTest {

    /** Values for the variables that operations require, and some of those they allow. */
    private static final Map<String, Map<String, Object>> VARIABLES = Map.of(
            "contract/Organization", Map.of("id", "org-015"),
            "contract/Occupation", Map.of("code", "4-07-03-05"),
            "contract/Search", Map.of("text", "rlzy"),
            "contract/Organizations", Map.of("text", "技师"),
            "contract/SelectionRounds", Map.of("text", "碳排放"),
            "contract/Procedures", Map.of("organization", "org-015", "year", 2026),
            "contract/CatalogueItems",
                    Map.of("filter", Map.of("levels", new String[] {"LEVEL_3"}, "majorGroup", "4"), "first", 100));

    @Autowired
    private HttpGraphQlTester graphQl;

    @TestFactory
    Stream<DynamicTest> operations() {
        return SchemaFiles.list(SchemaFiles.OPERATIONS, ".graphql").stream().flatMap(this::operationsOf);
    }

    private Stream<DynamicTest> operationsOf(Path file) {
        Document document = Parser.parse(SchemaFiles.read(file));
        String client = SchemaFiles.OPERATIONS.relativize(file).getName(0).toString();
        assertThat(document.getDefinitionsOfType(OperationDefinition.class)).isNotEmpty();
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> client + "/" + operation.getName())
                .map(name -> DynamicTest.dynamicTest(name, () -> run(AstPrinter.printAst(document), name)));
    }

    private void run(String document, String name) {
        var request = graphQl.document(document).operationName(name.substring(name.indexOf('/') + 1));
        VARIABLES.getOrDefault(name, Map.of()).forEach(request::variable);
        Map<?, ?> data = request.execute().path("").entity(Map.class).get();

        assertThat(data).isNotEmpty().doesNotContainValue(null);
    }
}
