package org.skillregister.certificate.key;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skillregister.certificate.fact.NameForm;

/**
 * All versions of the secret that facts are hashed with. Each version hashes the result of the one before: stored hashes can be rekeyed
 * without the facts, and an earlier key alone no longer allows guessing.
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
     * The hash up to this version, with the newest name form.
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

    /** Turns hashes of the previous version into hashes of this one. */
    FactHash only(int version) {
        return FactHash.with(List.of(keys.get(version - 1)));
    }

    /**
     * The newest version and the one before: between adding a key and the end of the rotation either may be stored. Each with every name
     * form, newest first: certificates imported before a form existed have an earlier one.
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
