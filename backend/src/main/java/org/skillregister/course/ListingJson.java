package org.skillregister.course;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.skillregister.reference.OccupationCode;
import tools.jackson.databind.json.JsonMapper;

/** The form in which a listing is kept. What is not said is left out. */
final class ListingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(OccupationCode.class, CodeAsText.class)
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_NULL)
            .build();

    /** An occupation code is its text. */
    private interface CodeAsText {

        @JsonCreator
        static OccupationCode of(String value) {
            return OccupationCode.of(value);
        }

        @JsonValue
        String value();
    }

    private ListingJson() {}

    static CourseListing read(String json) {
        return MAPPER.readValue(json, CourseListing.class);
    }

    static String write(CourseListing listing) {
        return MAPPER.writeValueAsString(listing);
    }
}
