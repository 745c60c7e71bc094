package org.skillregister.certificate.fact;

import java.util.Arrays;

/**
 * A version of the form in which names are compared. Only hashes of names are stored, so they cannot be converted to a later form:
 * certificates stored in an earlier form are looked up in that form.
 */
public enum NameForm {
    /** NFKC, capitals, no spaces, one form of the middle dot. */
    COMPACT(1),
    /**
     * As in {@code schema/certificates/rules.json}: also without dots, hyphens, apostrophes and diacritics, and with one encoding per
     * character.
     */
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
