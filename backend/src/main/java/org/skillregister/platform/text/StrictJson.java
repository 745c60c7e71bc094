package org.skillregister.platform.text;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON that somebody sent. An object that has a name twice is refused, because its sender may have checked one of the values and the
 * other would count.
 */
public final class StrictJson {

    private final JsonMapper json;

    public StrictJson() {
        this(StreamReadConstraints.defaults());
    }

    public StrictJson(StreamReadConstraints constraints) {
        this.json = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * Reads a single value.
     *
     * @return maps, lists, texts, numbers and booleans; null for null
     * @throws JacksonException when it is malformed
     */
    public @Nullable Object read(String text) {
        return json.readValue(text, Object.class);
    }

    /** A parser of a text that is read piece by piece. */
    public JsonParser parser(String text) {
        return json.createParser(text);
    }
}
