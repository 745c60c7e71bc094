package org.skillregister.reference;

import java.util.Optional;
import org.skillregister.platform.text.BoundedPattern;

/**
 * Code of an occupation (职业编码), {@code D-MM-SS-XX}.
 *
 * @param value the code with its hyphens
 */
public record OccupationCode(String value) implements Comparable<OccupationCode> {

    static final int LENGTH = "4-07-03-05".length();

    private static final BoundedPattern FORM = new BoundedPattern(LENGTH, "[1-8](-[0-9]{2}){3}");

    /** @throws IllegalArgumentException when the text has another format */
    public OccupationCode {
        if (!FORM.fits(value)) {
            throw new IllegalArgumentException("An occupation code has the form 4-07-03-05");
        }
    }

    /** @throws IllegalArgumentException when the text has another format */
    public static OccupationCode of(String value) {
        return new OccupationCode(value);
    }

    /** @return empty when the text has another format */
    public static Optional<OccupationCode> find(String value) {
        return FORM.fits(value) ? Optional.of(new OccupationCode(value)) : Optional.empty();
    }

    @Override
    public int compareTo(OccupationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
