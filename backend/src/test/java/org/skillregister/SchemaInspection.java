package org.skillregister;

import java.util.concurrent.atomic.AtomicReference;
import org.skillregister.eligibility.rule.Requirement;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/** Records the mismatches between schema and code that Spring for GraphQL reports. */
@TestConfiguration
public class SchemaInspection {

    @Bean
    AtomicReference<SchemaReport> schemaReport() {
        return new AtomicReference<>();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GraphQlSourceBuilderCustomizer keepSchemaReport(AtomicReference<SchemaReport> kept) {
        return source -> source.inspectSchemaMappings(SchemaInspection::nameRequirements, kept::set);
    }

    /** The inspection finds no implementations in other packages than the controller's. */
    private static void nameRequirements(SchemaMappingInspector.Initializer inspection) {
        for (Class<?> requirement : Requirement.class.getPermittedSubclasses()) {
            inspection.classMapping(requirement.getSimpleName(), requirement);
        }
    }
}
