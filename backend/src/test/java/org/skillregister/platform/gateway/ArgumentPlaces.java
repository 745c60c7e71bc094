package org.skillregister.platform.gateway;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Every place of the schema into which a client can put a value: the arguments of all fields, and each part of them. */
final class ArgumentPlaces {

    private static final JsonMapper JSON = new JsonMapper();

    /** What is valid, by the type's name. */
    private static final Map<String, Object> SAMPLES = Map.of(
            "ID", "org-015",
            "String", "电工",
            "Int", 1,
            "Boolean", true,
            "Date", "2026-01-15",
            "DateTime", "2026-01-15T00:00:00+08:00",
            "Decimal", 100,
            "OccupationCode", "4-07-03-05");

    /** A name that is no string in a document. */
    record Word(String name) {}

    /** A step from the root to the field that has the argument. */
    private record Step(
            GraphQLFieldDefinition field, @Nullable String on) {}

    private record Reached(GraphQLType type, List<Step> steps, String root) {}

    /**
     * A place.
     *
     * @param steps from the root to the field
     * @param argument the argument of the field
     * @param parts names of the parts of the argument that lead to the place; empty for the argument itself
     * @param type what is expected there
     */
    record Place(String root, List<Step> steps, GraphQLArgument argument, List<String> parts, GraphQLInputType type) {

        GraphQLFieldDefinition field() {
            return steps.getLast().field();
        }

        /** As an error names it. */
        String path() {
            GraphQLType type = argument.getType();
            StringBuilder path = new StringBuilder(argument.getName());
            for (String part : parts) {
                path.append(isList(type) ? "[0]." : ".").append(part);
                type = ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type))
                        .getField(part)
                        .getType();
            }
            return path.toString();
        }

        private static boolean isList(GraphQLType type) {
            return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        }

        /** The argument's value with this one at the place, everything else valid. */
        @Nullable
        Object with(@Nullable Object value) {
            return build(argument.getType(), parts, value);
        }

        @Override
        public String toString() {
            return "%s.%s(%s)".formatted(root, field().getName(), path());
        }

        /** An operation that gives the argument as this text: a literal or a variable. */
        String document(String text, String declared) {
            StringBuilder open = new StringBuilder(root).append(declared);
            StringBuilder close = new StringBuilder();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                open.append(" { ");
                close.append(" }");
                if (step.on() != null) {
                    open.append("... on ").append(step.on()).append(" { ");
                    close.append(" }");
                }
                boolean last = i == steps.size() - 1;
                open.append(step.field().getName())
                        .append(arguments(step.field(), last ? argument.getName() : "", text));
            }
            return open + selection(field()) + close;
        }
    }

    private ArgumentPlaces() {}

    static List<Place> of(GraphQLSchema schema) {
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Queue<Reached> reached = new ArrayDeque<>();
        reached.add(new Reached(schema.getQueryType(), List.of(), "query"));
        reached.add(new Reached(Objects.requireNonNull(schema.getMutationType()), List.of(), "mutation"));
        while (!reached.isEmpty()) {
            Reached next = reached.remove();
            List<GraphQLObjectType> types = next.type() instanceof GraphQLUnionType union
                    ? union.getTypes().stream()
                            .map(GraphQLObjectType.class::cast)
                            .toList()
                    : next.type() instanceof GraphQLObjectType object ? List.of(object) : List.of();
            for (GraphQLObjectType type : types) {
                if (seen.add(type.getName())) {
                    for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                        List<Step> steps = new ArrayList<>(next.steps());
                        steps.add(new Step(field, next.type() instanceof GraphQLUnionType ? type.getName() : null));
                        field.getArguments()
                                .forEach(argument ->
                                        add(places, next.root(), steps, argument, List.of(), argument.getType()));
                        reached.add(new Reached(GraphQLTypeUtil.unwrapAll(field.getType()), steps, next.root()));
                    }
                }
            }
        }
        return places;
    }

    private static void add(
            List<Place> places,
            String root,
            List<Step> steps,
            GraphQLArgument argument,
            List<String> parts,
            GraphQLInputType type) {
        places.add(new Place(root, steps, argument, parts, type));
        if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object) {
            for (GraphQLInputObjectField field : object.getFields()) {
                List<String> longer = new ArrayList<>(parts);
                longer.add(field.getName());
                add(places, root, steps, argument, longer, field.getType());
            }
        }
    }

    private static @Nullable Object build(GraphQLType type, List<String> parts, @Nullable Object value) {
        if (parts.isEmpty()) {
            return value;
        }
        return switch (type) {
            case GraphQLNonNull nonNull -> build(nonNull.getWrappedType(), parts, value);
            case GraphQLList list -> listOf(build(list.getWrappedType(), parts, value));
            default -> {
                GraphQLInputObjectType object = (GraphQLInputObjectType) type;
                Map<String, Object> fields = object.isOneOf() ? new LinkedHashMap<>() : required(object);
                fields.put(
                        parts.getFirst(),
                        build(object.getField(parts.getFirst()).getType(), parts.subList(1, parts.size()), value));
                yield fields;
            }
        };
    }

    private static List<@Nullable Object> listOf(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(value);
        return list;
    }

    private static Map<String, Object> required(GraphQLInputObjectType object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.getFields().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull)
                .forEach(field -> fields.put(field.getName(), sample(field.getType())));
        return fields;
    }

    /** A valid value with what is required in it. */
    static Object sample(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull nonNull -> sample(nonNull.getWrappedType());
            case GraphQLList list -> List.of(sample(list.getWrappedType()));
            case GraphQLEnumType names -> new Word(names.getValues().getFirst().getName());
            case GraphQLInputObjectType object
            when object.isOneOf() ->
                Map.of(
                        object.getFields().getFirst().getName(),
                        sample(object.getFields().getFirst().getType()));
            case GraphQLInputObjectType object -> required(object);
            default -> Objects.requireNonNull(SAMPLES.get(GraphQLTypeUtil.simplePrint(type)));
        };
    }

    private static String arguments(GraphQLFieldDefinition field, String given, String text) {
        String arguments = field.getArguments().stream()
                .filter(argument -> argument.getName().equals(given) || argument.getType() instanceof GraphQLNonNull)
                .map(argument -> argument.getName() + ": "
                        + (argument.getName().equals(given) ? text : literal(sample(argument.getType()))))
                .collect(Collectors.joining(", "));
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    /** Selects what tells of the outcome, and nothing that repeats what was sent. */
    private static String selection(GraphQLFieldDefinition field) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)) {
            return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLUnionType ? " { __typename }" : "";
        }
        StringBuilder selection = new StringBuilder(" { __typename");
        if (type.getName().endsWith("Payload")) {
            selection.append(" problems { field code message } warnings { field code message }");
        }
        if (type.getName().equals("CourseFileReport")) {
            selection.append(" problems { line problem { field code message } } warnings { line }");
        }
        if (type.getField("pageInfo") != null) {
            selection.append(" totalCount pageInfo { endCursor } nodes { __typename }");
        }
        return selection.append(" }").toString();
    }

    /** As it stands in a document. */
    static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Word word -> word.name();
            case String text -> JSON.writeValueAsString(text);
            case List<?> list -> list.stream().map(ArgumentPlaces::literal).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> value.toString();
        };
    }

    /** As it stands in JSON. */
    static @Nullable Object json(@Nullable Object value) {
        return switch (value) {
            case Word word -> word.name();
            case List<?> list ->
                list.stream().map(ArgumentPlaces::json).collect(Collectors.toCollection(ArrayList::new));
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> fields = new LinkedHashMap<>();
                map.forEach((name, field) -> fields.put(name, json(field)));
                yield fields;
            }
            case null, default -> value;
        };
    }
}
