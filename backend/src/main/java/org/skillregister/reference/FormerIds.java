package org.skillregister.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** The released identifiers that are no longer in use. A request with one of them finds its successor. */
@Component
public class FormerIds {

    private final Snapshot<ReferenceData> reference;

    FormerIds(Snapshot<ReferenceData> reference) {
        this.reference = reference;
    }

    /** @return all, by kind and id */
    public List<FormerId> list() {
        return reference.get().formerIds();
    }

    /** @return the former ids that this one replaced */
    public List<FormerId> listOf(FormerId.Kind kind, String successor) {
        return list().stream()
                .filter(former -> former.kind() == kind && successor.equals(former.successor()))
                .toList();
    }

    /** @return the id, then the former ids that it replaced */
    public List<String> withFormer(FormerId.Kind kind, String id) {
        return Stream.concat(Stream.of(id), listOf(kind, id).stream().map(FormerId::id))
                .toList();
    }

    /** @return the id that replaced this one; the same when it is in use or has no successor */
    public String current(FormerId.Kind kind, String id) {
        return list().stream()
                .filter(former -> former.kind() == kind && former.id().equals(id))
                .findFirst()
                .flatMap(former -> Optional.ofNullable(former.successor()))
                .orElse(id);
    }

    /** The current id of an organization. */
    public String currentOrganization(String id) {
        return current(FormerId.Kind.ORGANIZATION, id);
    }

    /** The current code of an occupation. */
    public OccupationCode current(OccupationCode code) {
        String current = current(FormerId.Kind.OCCUPATION, code.value());
        return current.equals(code.value())
                ? code
                : OccupationCode.find(current).orElse(code);
    }
}
