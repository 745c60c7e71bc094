package org.skillregister;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.Argument;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.TypeInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema as a contract with its clients. */
class SchemaTest {

    private static final Pattern DEPRECATION =
            Pattern.compile("Use `(?:\\w+\\.)?(?<name>\\w+)`[^`]*\\. May be removed from (?<day>[\\d-]+)\\.");

    @Test
    void everythingIsDescribed() {
        assertThat(undescribed(SchemaFiles.sdl()))
                .as("elements of the SDL that need a description for callers")
                .isEmpty();
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
                .as("released elements stay: add another and deprecate the old one")
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

    /** One selection reads what went wrong in any of them. Share codes publish nothing. */
    @Test
    void publicationsHaveOneShape() {
        assertThat(unshaped(SchemaFiles.sdl())).containsExactlyInAnyOrder("createShareCode", "revokeShareCode");
    }

    @Test
    void payloadOfAnotherShapeIsFound() {
        String sdl = """
            type Mutation { a: P! b: P c: Int! d: Q! e: F! }
            type P { thing: Int problems: [W!]! warnings: [W!]! }
            type Q { thing: Int problems: [X!]! warnings: [W!]! }
            type F { count: Int problems: [L!]! warnings: [L!]! }
            type L { line: Int! problem: W! }
            type W { field: String code: Int! message: String! citations: [Int!]! }
            type X { field: String message: String! }
            """;

        assertThat(unshaped(sdl)).containsExactly("b", "c", "d");
    }

    /** The mutations whose result has not both lists, each entry with the same four fields, in a file beside its line. */
    private static List<String> unshaped(String sdl) {
        Map<String, Map<String, Type<?>>> types = new HashMap<>();
        Parser.parse(sdl).getDefinitionsOfType(ObjectTypeDefinition.class).forEach(type -> {
            Map<String, Type<?>> fields = types.computeIfAbsent(type.getName(), _ -> new TreeMap<>());
            type.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field.getType()));
        });
        return types.getOrDefault("Mutation", Map.of()).entrySet().stream()
                .filter(mutation -> !isPayload(mutation.getValue(), types))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isPayload(Type<?> result, Map<String, Map<String, Type<?>>> types) {
        Map<String, Type<?>> fields =
                types.getOrDefault(TypeInfo.typeInfo(result).getName(), Map.of());
        return result instanceof NonNullType
                && Stream.of("problems", "warnings")
                        .allMatch(list -> fields.get(list) instanceof NonNullType type
                                && hasFaults(
                                        types.getOrDefault(
                                                TypeInfo.typeInfo(type).getName(), Map.of()),
                                        types));
    }

    private static boolean hasFaults(Map<String, Type<?>> fields, Map<String, Map<String, Type<?>>> types) {
        return fields.keySet().containsAll(List.of("field", "code", "message", "citations"))
                || (fields.containsKey("line")
                        && Stream.of("problem", "warning")
                                .map(fields::get)
                                .filter(Objects::nonNull)
                                .anyMatch(type -> hasFaults(
                                        types.getOrDefault(
                                                TypeInfo.typeInfo(type).getName(), Map.of()),
                                        types)));
    }

    /**
     * What is left out is unknown. Only the released input of a deprecated field takes it for a no; and an entry among the titles is a title
     * unless it says otherwise.
     */
    @Test
    void noFactHasADefault() {
        assertThat(assumed(SchemaFiles.sdl())).containsExactly("competition", "reapplied", "qualification");
    }

    @Test
    void defaultOfAFactIsFound() {
        assertThat(assumed("input A { b: Boolean = false c: Boolean d: Int = 3 } type Q { a(e: Boolean = true): Int }"))
                .containsExactly("b", "e");
    }

    private static List<String> assumed(String sdl) {
        return nodes(Parser.parse(sdl))
                .filter(node -> node instanceof InputValueDefinition value
                        && value.getDefaultValue() != null
                        && value.getType() instanceof TypeName type
                        && type.getName().equals("Boolean"))
                .map(node -> ((InputValueDefinition) node).getName())
                .toList();
    }

    /** Whoever uses it reads what to use instead, and until when it can be counted on. */
    @Test
    void whatIsDeprecatedNamesItsReplacementAndDay() {
        assertThat(deprecations(SchemaFiles.sdl())).isNotEmpty();
        assertThat(unexplained(SchemaFiles.sdl()))
                .as("a reason reads: Use `other`. May be removed from 2027-11-30.")
                .isEmpty();
    }

    @Test
    void deprecationWithoutReplacementOrDayIsFound() {
        String sdl = """
            type Query {
              a: Int @deprecated(reason: "Use `b`, which is better. May be removed from 2027-11-30.") b: Int
              c: Int @deprecated d: Int @deprecated(reason: "Use `b`.")
              e: Int @deprecated(reason: "May be removed from 2027-11-30.")
              f: Int @deprecated(reason: "Use `none`. May be removed from 2027-11-30.")
              g: Int @deprecated(reason: "Use `Query.b`. May be removed from 2027-11-31.")
            }
            """;

        assertThat(deprecations(sdl)).hasSize(6);
        assertThat(unexplained(sdl)).containsExactly("c", "d", "e", "f", "g");
    }

    private static List<Node<?>> deprecations(String sdl) {
        return nodes(Parser.parse(sdl))
                .filter(node ->
                        node instanceof DirectivesContainer<?> container && container.hasDirective("deprecated"))
                .<Node<?>>map(node -> node)
                .toList();
    }

    private static List<String> unexplained(String sdl) {
        Set<String> names = nodes(Parser.parse(sdl))
                .filter(NamedNode.class::isInstance)
                .map(node -> ((NamedNode<?>) node).getName())
                .collect(toSet());
        return deprecations(sdl).stream()
                .filter(node -> !isExplained(reason((DirectivesContainer<?>) node), names))
                .map(node -> ((NamedNode<?>) node).getName())
                .toList();
    }

    private static boolean isExplained(String reason, Set<String> names) {
        Matcher matcher = DEPRECATION.matcher(reason);
        return matcher.matches() && names.contains(matcher.group("name")) && isDay(matcher.group("day"));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static String reason(DirectivesContainer<?> node) {
        Argument reason = node.getDirectives("deprecated").getFirst().getArgument("reason");
        return reason != null && reason.getValue() instanceof StringValue text
                ? Objects.requireNonNullElse(text.getValue(), "")
                : "";
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
