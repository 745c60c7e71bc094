package org.skillregister.subsidy.web;

import java.util.List;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ConflictSubject;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceConflict;
import org.skillregister.subsidy.SubsidyLine;
import org.skillregister.subsidy.SubsidyScheme;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The conflicts in the sources that affect the subsidies. */
@Controller
class SubsidyConflictController {

    private final Snapshot<ReferenceData> reference;

    SubsidyConflictController(Snapshot<ReferenceData> reference) {
        this.reference = reference;
    }

    @SchemaMapping
    List<SourceConflict> conflicts(SubsidyScheme scheme) {
        return reference.get().conflictsOf(ConflictSubject.Kind.SUBSIDY_SCHEME, scheme.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(SubsidyLine line) {
        return reference.get().conflictsOf(ConflictSubject.Kind.SUBSIDY_SCHEME, line.schemeId());
    }
}
