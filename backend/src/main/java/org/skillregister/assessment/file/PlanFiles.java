package org.skillregister.assessment.file;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SheetPage;
import org.skillregister.platform.publicfile.GeneratedFiles;
import org.skillregister.platform.publicfile.PublicFile;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Reads plan files, and offers spreadsheets to fill in. */
@Component
public class PlanFiles {

    private final GraphQlSource schema;
    private final AssessmentPlans plans;
    private final GeneratedFiles files;

    PlanFiles(GraphQlSource schema, AssessmentPlans plans, GeneratedFiles files) {
        this.schema = schema;
        this.plans = plans;
        this.files = files;
    }

    /**
     * Reads a file. Nothing of it is stored.
     *
     * @param declared the encoding of a text as the sender declares it; null means UTF-8
     * @throws FileRejectedException when it is a spreadsheet that cannot be read
     */
    public PlanFile read(byte[] file, @Nullable Charset declared) {
        return PlanFile.read(file, declared, schema.schema());
    }

    /** The spreadsheet to fill in. */
    public PublicFile template() {
        return files.get("/plans/template.xlsx", false, SheetPage.XLSX, PlanFile::template);
    }

    /**
     * A plan of the register as a spreadsheet, to edit and publish.
     *
     * @return empty when no plan in force has this id
     */
    public Optional<PublicFile> spreadsheet(String id) {
        return plans.find(id)
                .map(plan -> files.get(
                        "/plans/%s.xlsx".formatted(plan.id()),
                        true,
                        SheetPage.XLSX,
                        () -> PlanFile.write(plan, "plan.xlsx")));
    }
}
