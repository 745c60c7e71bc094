package org.skillregister.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How an {@link OccupationCode} stands in JSON that is stored: as its text. A mix-in. */
public interface OccupationCodeText {

    /** @throws IllegalArgumentException when the form is another */
    @JsonCreator
    static OccupationCode of(String value) {
        return OccupationCode.of(value);
    }

    /** The code with its hyphens. */
    @JsonValue
    String value();
}
