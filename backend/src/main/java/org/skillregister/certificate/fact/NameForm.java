package org.skillregister.certificate.fact;

import java.util.Arrays;

/**
 * A version of the form in which names are compared. Hashes of names are stored, so a later form cannot be given to them without
 * the names: what was stored in an earlier form is looked for in that form.
 */
public enum NameForm {
    /** NFKC, capitals, no spaces, one form of the middle dot. */
    COMPACT(1),
    /** As in {@code schema/certificates/rules.json}: no dots, hyphens, apostrophes and diacritics either, and no character twice encoded. */
    FOLDED(2);

    public static final NameForm NEWEST = FOLDED;

    private final int version;

    NameForm(int version) {
        this.version = version;
    }

    /** @throws IllegalArgumentException when there is no such version */
    public static NameForm of(int version) {
        return Arrays.stream(values())
                .filter(form -> form.version == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form of names of version " + version));
    }

    /** Counts from 1. */
    public int version() {
        return version;
    }
}
