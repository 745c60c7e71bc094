package org.skillregister.catalogue.web;

import java.util.List;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.catalogue.SelectionRound;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ConflictSubject;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceConflict;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The conflicts in the sources that affect what the catalogue and the selection rounds list. */
@Controller
class CatalogueConflictController {

    private final Snapshot<ReferenceData> reference;

    CatalogueConflictController(Snapshot<ReferenceData> reference) {
        this.reference = reference;
    }

    @SchemaMapping(typeName = "Occupation", field = "conflicts")
    List<SourceConflict> conflicts(OccupationListing occupation) {
        return reference
                .get()
                .conflictsOf(ConflictSubject.Kind.OCCUPATION, occupation.code().value());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(Organization organization) {
        return reference.get().conflictsOf(ConflictSubject.Kind.ORGANIZATION, organization.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(CatalogueEdition edition) {
        return reference.get().conflictsOf(ConflictSubject.Kind.CATALOGUE_EDITION, edition.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(CatalogueItem item) {
        return reference.get().conflictsOf(ConflictSubject.Kind.CATALOGUE_ITEM, item.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(SelectionRound round) {
        return reference.get().conflictsOf(ConflictSubject.Kind.SELECTION_ROUND, round.id());
    }
}
