package org.skillregister.certificate.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of {@code schema/certificates/rules.json}, which also test the pages and the partner programs. */
final class PublishedRules {

    private static final JsonNode RULES = rules();

    private PublishedRules() {}

    private static JsonNode rules() {
        try (InputStream rules = PublishedRules.class.getResourceAsStream("/certificates/rules.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(rules));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode names() {
        return RULES.get("names");
    }

    static JsonNode documents() {
        return RULES.get("documents");
    }

    static JsonNode documentForms() {
        return RULES.get("documentForms");
    }

    static Stream<JsonNode> numbers() {
        return RULES.get("numbers").get("cases").valueStream();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
