package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Generates operations from the schema: mostly valid, some with wrong values, some with broken text. */
final class OperationGenerator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TEXTS = List.of(
            "",
            "电工",
            "rlzy",
            "4-07-03-05",
            "org-015",
            "2024-01-24",
            "YzE6eA",
            "\u0000",
            "\ud800",
            "💥",
            "\u202e",
            "ａ",
            "%",
            "'\"\\",
            "茶".repeat(200),
            "LEVEL_3",
            "9999-99-99",
            "-1",
            "null",
            "{}",
            "ﷺ",
            "\uffff",
            "e\u0301");
    private static final List<Object> VALUES =
            List.of("text", 1, -1, 1.5, true, List.of(), Map.of(), Integer.MAX_VALUE, Long.MAX_VALUE, 1e300);

    private final GraphQLSchema schema;
    private final Random random;
    private final Map<String, Object> variables = new HashMap<>();
    private final StringBuilder declared = new StringBuilder();

    OperationGenerator(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /** The body of the next request. */
    byte[] next() {
        variables.clear();
        declared.setLength(0);
        String selections = selections(schema.getQueryType(), 1 + random.nextInt(6));
        String head = declared.isEmpty() ? "query" : "query(" + declared + ")";
        String document = chance(15) ? broken(head + selections) : head + selections;
        Map<String, Object> body = new HashMap<>(Map.of("query", document, "variables", variables));
        if (chance(3)) {
            body.put(pick(List.of("operationName", "variables", "extensions", "documentId")), pick(VALUES));
        }
        byte[] bytes = JSON.writeValueAsString(body).getBytes(UTF_8);
        return chance(2) ? broken(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes;
    }

    private String selections(GraphQLType type, int depth) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream()
                    .filter(_ -> chance(60))
                    .map(member -> "... on " + member.getName() + selections(member, depth - 1))
                    .collect(Collectors.joining(" ", "{ __typename ", "}"));
        }
        List<GraphQLFieldDefinition> fields = ((GraphQLFieldsContainer) type).getFieldDefinitions();
        StringBuilder text = new StringBuilder("{ ");
        for (int i = 0; i <= random.nextInt(4); i++) {
            text.append(field(pick(fields), depth)).append(' ');
        }
        return text.append(chance(10) ? "__typename }" : "}").toString();
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = !(type instanceof GraphQLFieldsContainer) && !(type instanceof GraphQLUnionType);
        if (!leaf && depth <= 0) {
            return "__typename";
        }
        String alias = chance(20) ? "a" + random.nextInt(5) + ": " : "";
        String directive =
                chance(5) ? " @" + pick(List.of("skip", "include")) + "(if: " + random.nextBoolean() + ")" : "";
        String below = leaf ? "" : selections(type, depth - 1);
        return alias + field.getName() + arguments(field.getArguments()) + directive + below;
    }

    private String arguments(List<GraphQLArgument> arguments) {
        String given = arguments.stream()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull || chance(25))
                .map(argument -> argument.getName() + ": " + value(argument.getType()))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String value(GraphQLInputType type) {
        if (chance(10)) {
            return variable(type);
        }
        if (chance(5)) {
            return pick(List.of(
                    "null", "1", "-1", "1.5", "\"x\"", "true", "X", "[]", "{}", "[[1]]", "99999999999999999999"));
        }
        return switch (type) {
            case GraphQLNonNull nonNull -> value((GraphQLInputType) nonNull.getWrappedType());
            case GraphQLList list ->
                "[" + value((GraphQLInputType) list.getWrappedType()) + ", "
                        + value((GraphQLInputType) list.getWrappedType()) + "]";
            case GraphQLEnumType enumeration -> pick(enumeration.getValues()).getName();
            case GraphQLInputObjectType object ->
                object.getFields().stream()
                        .filter(_ -> chance(40))
                        .map(field -> field.getName() + ": " + value(field.getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(GraphQLTypeUtil.simplePrint(type));
        };
    }

    private String scalar(String type) {
        return switch (type) {
            case "Int" -> String.valueOf(random.nextInt(130) - 10);
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "Date" ->
                chance(80) ? "\"202%d-0%d-15\"".formatted(random.nextInt(10), 1 + random.nextInt(9)) : text();
            case "OccupationCode" -> chance(80) ? "\"4-07-03-0%d\"".formatted(random.nextInt(10)) : text();
            default -> text();
        };
    }

    private String text() {
        return JSON.writeValueAsString(pick(TEXTS));
    }

    private String variable(GraphQLInputType type) {
        String name = "v" + variables.size();
        declared.append("$%s: %s ".formatted(name, GraphQLTypeUtil.simplePrint(type)));
        variables.put(name, chance(50) ? pick(VALUES) : pick(TEXTS));
        return "$" + name;
    }

    /** Takes characters out, puts others in, repeats a part. */
    private String broken(String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(broken.length());
            switch (random.nextInt(3)) {
                case 0 -> broken.deleteCharAt(at);
                case 1 ->
                    broken.insert(
                            at,
                            pick(List.of(
                                    "{", "}", "(", "\"", "...", "$", "@", "\u0000", "💥", "#", "fragment F on Query")));
                default -> broken.insert(at, broken.substring(at, Math.min(broken.length(), at + 20)));
            }
            if (broken.isEmpty()) {
                broken.append('x');
            }
        }
        return broken.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
