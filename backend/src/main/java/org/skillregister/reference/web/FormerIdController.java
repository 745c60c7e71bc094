package org.skillregister.reference.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.FormerId;
import org.skillregister.reference.FormerIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The former identifiers and their successors. */
@Controller
class FormerIdController {

    /** The limit of the list. */
    private static final int MOST = 1000;

    private final FormerIds formerIds;

    FormerIdController(FormerIds formerIds) {
        this.formerIds = formerIds;
    }

    @QueryMapping
    List<FormerId> formerIds(@Argument FormerId.@Nullable Kind kind, @Argument @Nullable String id) {
        return formerIds.list().stream()
                .filter(former -> (kind == null || former.kind() == kind)
                        && (id == null || former.id().equals(id)))
                .limit(MOST)
                .toList();
    }
}
