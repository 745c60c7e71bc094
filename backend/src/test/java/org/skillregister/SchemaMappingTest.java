package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.skillregister.platform.limit.ScannedLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

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
        List<String> searched = source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
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
}
