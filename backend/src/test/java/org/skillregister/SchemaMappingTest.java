package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SchemaReport;

/** What the schema promises is there, and as nullable as it says. */
@ApiTest
class SchemaMappingTest {

    @Autowired
    private AtomicReference<SchemaReport> report;

    @Test
    void schemaAndCodeFit() {
        assertThat(report.get().unmappedFields()).isEmpty();
        assertThat(report.get().unmappedRegistrations()).isEmpty();
        assertThat(report.get().unmappedArguments()).isEmpty();
        assertThat(report.get().skippedTypes()).isEmpty();
        assertThat(report.get().fieldNullnessErrors()).isEmpty();
        assertThat(report.get().argumentNullnessErrors()).isEmpty();
    }
}
