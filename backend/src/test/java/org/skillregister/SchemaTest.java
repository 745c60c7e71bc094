package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.OperationTypeDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.parser.Parser;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema as a contract with those who call it. */
class SchemaTest {

    @Test
    void everythingIsDescribed() {
        assertThat(undescribed(SchemaFiles.sdl())).isEmpty();
    }

    @Test
    void whatIsNotDescribedIsFound() {
        String sdl = """
            type Query { "Asked." a("x" b: Int, c: Int): E }
            "Values." enum E { "One." A B }
            extend type Query { d: Int }
            """;

        assertThat(undescribed(sdl)).containsExactlyInAnyOrder("Query", "c", "B", "d");
    }

    @Test
    void nothingReleasedIsBroken() {
        assertThat(breaking(SchemaFiles.read(SchemaFiles.RELEASED), SchemaFiles.sdl()))
                .isEmpty();
    }

    @Test
    void whatBreaksAClientIsFound() {
        String released = "type Query { a: Int b(c: Int): E! } enum E { X Y }";

        assertThat(breaking(released, "type Query { b(c: Int): E! } enum E { X Y }"))
                .hasSize(1);
        assertThat(breaking(released, "type Query { a: Int b(c: Int!): E! } enum E { X Y }"))
                .hasSize(1);
        assertThat(breaking(released, "type Query { a: Int b(c: Int): E } enum E { X Y }"))
                .hasSize(1);
        assertThat(breaking(released, "type Query { a: Int b(c: Int): E! } enum E { X }"))
                .hasSize(1);
        assertThat(breaking(released, "type Query { a: Int b(c: Int, d: Int): E! e: Int } enum E { X Y }"))
                .isEmpty();
    }

    private static List<String> breaking(String released, String current) {
        CapturingReporter report = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(released, current), report);
        return report.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
    }

    private static List<String> undescribed(String sdl) {
        Document document = Parser.parse(sdl);
        return nodes(document)
                .filter(node -> node instanceof AbstractDescribedNode<?> described
                        && described.getDescription() == null
                        && !(node instanceof SDLExtensionDefinition)
                        && !(node instanceof OperationTypeDefinition))
                .map(node -> ((NamedNode<?>) node).getName())
                .toList();
    }

    @SuppressWarnings("rawtypes")
    private static Stream<Node> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(SchemaTest::nodes));
    }
}
