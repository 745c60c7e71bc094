package org.skillregister.assessment.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.storage.Publications;
import org.skillregister.assessment.storage.PublishedPlan;
import org.skillregister.assessment.storage.PublishedPlans;
import org.skillregister.assessment.storage.StatementReader;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** Combines the published plans with those from source documents, and renews the combination when either changes. */
@Component
class PlanSnapshots {

    private static final int RECENT = 4;

    private final Snapshot<AssessmentData> data;
    private final Snapshot<ReferenceData> reference;
    private final PublishedPlans published;
    private final Catalogues catalogues;
    private final Succession succession;

    /** Newest first. A request that began before a publication still reads the older data, which must not be built again for it. */
    private volatile List<PlanSnapshot> recent = List.of();

    PlanSnapshots(
            Snapshot<AssessmentData> data,
            Snapshot<ReferenceData> reference,
            PublishedPlans published,
            Catalogues catalogues,
            Succession succession) {
        this.data = data;
        this.reference = reference;
        this.published = published;
        this.catalogues = catalogues;
        this.succession = succession;
    }

    /** @return the plan as readers would see it once stored */
    PublishedPlan preview(StoredPlan stored, String owner) {
        return read(stored, owner, data.get(), reference.get());
    }

    /** The plans as they are now. */
    PlanSnapshot latest() {
        AssessmentData sources = data.get();
        ReferenceData with = reference.get();
        Publications all = published.get();
        PlanSnapshot known = known(sources, with, all);
        return known == null ? renew(sources, with, all) : known;
    }

    private @Nullable PlanSnapshot known(AssessmentData sources, ReferenceData with, Publications all) {
        for (PlanSnapshot snapshot : recent) {
            if (snapshot.isOf(sources, with, all)) {
                return snapshot;
            }
        }
        return null;
    }

    private synchronized PlanSnapshot renew(AssessmentData sources, ReferenceData with, Publications all) {
        PlanSnapshot known = known(sources, with, all);
        if (known != null) {
            return known;
        }
        PlanSnapshot before = recent.stream()
                .filter(snapshot -> snapshot.isWith(sources, with))
                .findFirst()
                .orElse(null);
        Map<String, PublishedPlan> plans = new HashMap<>();
        Map<String, String> owners = succession.owners(all.plans().values());
        all.plans()
                .forEach((id, stored) -> plans.put(
                        id, read(before, stored, owners.getOrDefault(id, stored.organizationId()), sources, with)));
        PlanSnapshot renewed = PlanSnapshot.of(sources, with, all, plans, before);
        recent =
                Stream.concat(Stream.of(renewed), recent.stream()).limit(RECENT).toList();
        return renewed;
    }

    private PublishedPlan read(
            @Nullable PlanSnapshot before,
            StoredPlan stored,
            String owner,
            AssessmentData sources,
            ReferenceData with) {
        PublishedPlan known = before == null ? null : before.known(stored, owner);
        return known == null ? read(stored, owner, sources, with) : known;
    }

    private PublishedPlan read(StoredPlan stored, String owner, AssessmentData sources, ReferenceData with) {
        String holder = succession.current(stored.organizationId());
        return StatementReader.read(stored, owner, holder, with, sources.workingDays(), catalogues.nameOf(owner));
    }
}
