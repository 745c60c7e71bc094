package org.skillregister.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A Jackson mix-in that stores an {@link OccupationCode} in JSON as text. */
public interface OccupationCodeText {

    /** @throws IllegalArgumentException when the text has another format */
    @JsonCreator
    static OccupationCode of(String value) {
        return OccupationCode.of(value);
    }

    /** The code with its hyphens. */
    @JsonValue
    String value();
}
