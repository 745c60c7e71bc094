package org.skillregister.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillregister.platform.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** The identifiers that were released and are no longer in use. Asking by one finds what took its place. */
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

    /** @return the former ids in whose place this one is */
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

    /** @return the id that took this one's place; the same when it is in use, or nothing took its place */
    public String current(FormerId.Kind kind, String id) {
        return list().stream()
                .filter(former -> former.kind() == kind && former.id().equals(id))
                .findFirst()
                .flatMap(former -> Optional.ofNullable(former.successor()))
                .orElse(id);
    }

    /** The same of an organization's id. */
    public String currentOrganization(String id) {
        return current(FormerId.Kind.ORGANIZATION, id);
    }

    /** The same of an occupation's code. */
    public OccupationCode current(OccupationCode code) {
        String current = current(FormerId.Kind.OCCUPATION, code.value());
        return current.equals(code.value())
                ? code
                : OccupationCode.find(current).orElse(code);
    }
}
