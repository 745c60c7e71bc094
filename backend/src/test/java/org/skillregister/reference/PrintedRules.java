package org.skillregister.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The facts of a rule file, each with its cited place. */
final class PrintedRules {

    /**
     * @param where the file and the path within it
     * @param key what it is
     * @param asked what it stands in
     * @param citation null when nothing is cited for it
     */
    record Fact(
            String where,
            String key,
            JsonNode value,
            JsonNode asked,
            @Nullable JsonNode citation) {

        String document() {
            return citation == null ? "" : citation.get("document").asString();
        }

        String locator() {
            return citation == null ? "" : citation.get("locator").asString();
        }

        @Override
        public String toString() {
            return "%s: %s %s at %s".formatted(where, key, value, locator());
        }
    }

    private final List<Fact> facts = new ArrayList<>();

    private PrintedRules() {}

    static List<Fact> read(Path file) {
        PrintedRules rules = new PrintedRules();
        try {
            String name = file.getFileName().toString();
            rules.walk(name, YAMLMapper.shared().readTree(Files.readString(file)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules.facts;
    }

    private void walk(String where, JsonNode node, @Nullable JsonNode citation) {
        if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                walk("%s[%d]".formatted(where, place), node.get(place), citation);
            }
            return;
        }
        JsonNode own = node.get("citation");
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            walkPart(where, node, part, place(node, part.getKey(), own == null ? citation : own));
        }
    }

    private void walkPart(String where, JsonNode node, Map.Entry<String, JsonNode> part, @Nullable JsonNode citation) {
        String key = part.getKey();
        JsonNode value = part.getValue();
        boolean container = value.isObject()
                || (value.isArray() && !value.isEmpty() && value.get(0).isObject());
        if (key.equals("citation") || key.equals("preconditionsCitation")) {
            return;
        }
        if (container) {
            walk(where + "." + key, value, citation);
        } else if (!value.isArray() || !value.isEmpty()) {
            facts.add(new Fact(where, key, value, node, citation));
        }
    }

    /** A note cites for itself or not at all; preconditions have a citation of their own. */
    private static @Nullable JsonNode place(JsonNode node, String key, @Nullable JsonNode citation) {
        return switch (key) {
            case "text" -> node.get("citation");
            case "preconditions" -> node.get("preconditionsCitation");
            default -> citation;
        };
    }
}
