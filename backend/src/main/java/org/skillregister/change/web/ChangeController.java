package org.skillregister.change.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.change.Changes;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;
import org.skillregister.reference.Change;
import org.skillregister.reference.FormerIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The list of changes. */
@Controller
class ChangeController {

    private final Changes changes;
    private final Catalogues catalogues;
    private final FormerIds formerIds;

    ChangeController(Changes changes, Catalogues catalogues, FormerIds formerIds) {
        this.formerIds = formerIds;
        this.changes = changes;
        this.catalogues = catalogues;
    }

    /** A cursor is a point in time, so it does not depend on the {@code since} argument. */
    @QueryMapping
    Connection<Change> changes(
            @Argument OffsetDateTime since, @Argument @Nullable ChangeFilter filter, @Arguments PageRequest page) {
        ChangeFilter wanted =
                Objects.requireNonNullElse(filter, ChangeFilter.ALL).with(formerIds);
        List<Change> found = changes.list(since.toInstant(), wanted::fits);
        return Connection.of("changes", wanted, found, Change::place, page);
    }

    @SchemaMapping
    @Nullable
    Organization organization(Change change) {
        return change.organizations().size() == 1
                ? catalogues.everListed(change.organizations().getFirst()).orElse(null)
                : null;
    }

    @SchemaMapping
    @Nullable
    OccupationListing occupation(Change change) {
        return change.occupations().size() == 1
                ? catalogues.everListed(change.occupations().getFirst()).orElse(null)
                : null;
    }
}
