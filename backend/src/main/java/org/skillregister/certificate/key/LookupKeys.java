package org.skillregister.certificate.key;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skillregister.certificate.fact.NameForm;

/**
 * The secrets that facts are hashed with, from the first version on. A later one hashes what the earlier made: so stored hashes
 * get a new key without anybody knowing the facts again, and whoever only knows an earlier key can no longer guess.
 */
public final class LookupKeys {

    private final List<LookupKey> keys;
    private final List<FactHash> hashes;

    /** @param keys the versions 1, 2, 3 and so on; at least one */
    LookupKeys(List<LookupKey> keys) {
        this.keys = List.copyOf(keys);
        this.hashes = IntStream.rangeClosed(1, keys.size())
                .mapToObj(version -> FactHash.with(keys.subList(0, version)))
                .toList();
    }

    int newest() {
        return keys.getLast().version();
    }

    /**
     * Hashes of names in their newest form.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public FactHash upTo(int version) {
        return upTo(version, NameForm.NEWEST);
    }

    /** @throws IllegalArgumentException when there is no such version */
    FactHash upTo(int version, NameForm form) {
        if (version < 1 || version > keys.size()) {
            throw new IllegalArgumentException("No lookup key of version " + version);
        }
        return hashes.get(version - 1).copy(form);
    }

    /** What turns hashes of the version before into those of this one. */
    FactHash only(int version) {
        return FactHash.with(List.of(keys.get(version - 1)));
    }

    /**
     * The newest version and the one before: between adding a key and the end of the rotation either may be stored. Each in every
     * form of names, the newest first: what came in before a form was there has an earlier one.
     */
    public List<FactHash> inUse() {
        List<FactHash> used = new ArrayList<>();
        for (int version = newest(); version >= Math.max(1, newest() - 1); version--) {
            for (NameForm form : List.of(NameForm.values()).reversed()) {
                used.add(upTo(version, form));
            }
        }
        return used;
    }
}
