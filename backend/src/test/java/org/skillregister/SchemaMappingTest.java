package org.skillregister;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.platform.limit.ScannedLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** The code implements everything in the schema, with the stated nullability. */
@ApiTest
class SchemaMappingTest {

    @Autowired
    private AtomicReference<SchemaReport> report;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private List<ScannedLists> lists;

    /** Else searching or filtering it would cost the same whatever its length. */
    @Test
    void whatIsLookedThroughHasAPrice() {
        Map<String, IntSupplier> priced = new HashMap<>();
        lists.forEach(list -> priced.putAll(list.entries()));
        List<String> searched = objectTypes()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(SchemaMappingTest::isSearched)
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();

        assertThat(priced.keySet())
                .as("each list that is searched or filtered names its size in a ScannedLists bean")
                .containsExactlyInAnyOrderElementsOf(searched);
        assertThat(priced.values()).allMatch(entries -> entries.getAsInt() > 0);
    }

    private static boolean isSearched(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .anyMatch(argument -> argument.getName().equals("text")
                        || (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType
                                && field.getArgument("first") != null));
    }

    @Test
    void schemaAndCodeFit() {
        assertThat(report.get().unmappedFields())
                .as("fields of the SDL without a property or a controller's method of this name")
                .isEmpty();
        assertThat(report.get().unmappedRegistrations())
                .as("controllers' methods without a field in the SDL")
                .isEmpty();
        assertThat(report.get().unmappedArguments())
                .as("parameters of controllers without an argument in the SDL")
                .isEmpty();
        assertThat(report.get().skippedTypes()).isEmpty();
        assertThat(report.get().fieldNullnessErrors()).isEmpty();
        assertThat(report.get().argumentNullnessErrors()).isEmpty();
    }

    /** What a record does not have is left out without a word, so a new part of a filter would filter nothing. */
    @Test
    void everyPartOfAnInputIsRead() {
        List<String> unread = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (GraphQLObjectType type : objectTypes().toList()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (report.get().dataFetcher(FieldCoordinates.coordinates(type, field))
                        instanceof SelfDescribingDataFetcher<?> method) {
                    field.getArguments()
                            .forEach(argument -> addUnread(
                                    argument.getType(),
                                    method.getArguments().getOrDefault(argument.getName(), ResolvableType.NONE),
                                    seen,
                                    unread));
                }
            }
        }

        assertThat(seen)
                .anyMatch(input -> input.startsWith("CourseFilter "))
                .anyMatch(input -> input.startsWith("WorkPeriodInput "));
        assertThat(unread)
                .as("parts of inputs in the SDL without a component of this name in the Java record")
                .isEmpty();
    }

    private static void addUnread(GraphQLType type, ResolvableType read, Set<String> seen, List<String> unread) {
        ResolvableType java = read.hasGenerics() ? read.getGeneric(0) : read;
        if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input
                && java.toClass().isRecord()
                && seen.add(input.getName() + " in " + java)) {
            Map<String, RecordComponent> components = Stream.of(java.toClass().getRecordComponents())
                    .collect(toMap(RecordComponent::getName, component -> component));
            for (GraphQLInputObjectField part : input.getFields()) {
                RecordComponent component = components.get(part.getName());
                if (component == null) {
                    unread.add(input.getName() + "." + part.getName() + " in " + java);
                } else {
                    addUnread(
                            part.getType(), ResolvableType.forMethodReturnType(component.getAccessor()), seen, unread);
                }
            }
        }
    }

    private Stream<GraphQLObjectType> objectTypes() {
        return source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }
}
