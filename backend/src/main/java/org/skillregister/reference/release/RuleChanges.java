package org.skillregister.reference.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds the changes in a rule set: clause by clause, and everything else as one change. */
final class RuleChanges {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String name;
    private final String title;
    private final List<FactChange> changes = new ArrayList<>();

    private RuleChanges(String name, JsonNode rules) {
        this.name = name;
        this.title = rules.path("title").asString(name);
    }

    /**
     * Lists the changes.
     *
     * @param name name of the file
     * @param before its text before; null when it is new
     * @param after its text after; null when it is removed
     */
    static List<FactChange> of(String name, @Nullable String before, @Nullable String after) {
        JsonNode had = read(before);
        JsonNode has = read(after);
        RuleChanges rules = new RuleChanges(name, has.isObject() ? has : had);
        if (!had.isObject() || !has.isObject()) {
            ChangeKind kind =
                    before == null ? ChangeKind.ADDED : after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
            rules.add(kind, "", FactSummary.word(kind) + "整套条件", MissingNode.getInstance(), MissingNode.getInstance());
            return rules.changes;
        }
        rules.clauses(clauses(had), clauses(has));
        if (!rest(had).equals(rest(has))) {
            rules.add(ChangeKind.CHANGED, "", "条款以外的内容有改动", MissingNode.getInstance(), MissingNode.getInstance());
        }
        return rules.changes;
    }

    /** Ignores a file that cannot be read. The check that reads it as if served reports it. */
    private static JsonNode read(@Nullable String text) {
        try {
            return text == null ? MissingNode.getInstance() : YAML.readTree(text);
        } catch (JacksonException malformed) {
            return MissingNode.getInstance();
        }
    }

    private static Map<List<String>, JsonNode> clauses(JsonNode rules) {
        Map<List<String>, JsonNode> clauses = new LinkedHashMap<>();
        for (JsonNode level : rules.path("levels")) {
            for (JsonNode route : level.path("routes")) {
                clauses.put(
                        List.of(
                                level.path("level").asString(""),
                                route.path("clause").asString("")),
                        route);
            }
        }
        return clauses;
    }

    /** The rule set without its clauses. */
    private static JsonNode rest(JsonNode rules) {
        JsonNode rest = rules.deepCopy();
        for (JsonNode level : rest.path("levels")) {
            if (level instanceof ObjectNode object) {
                object.remove("routes");
            }
        }
        return rest;
    }

    private void clauses(Map<List<String>, JsonNode> had, Map<List<String>, JsonNode> has) {
        has.forEach((key, clause) -> {
            JsonNode earlier = had.get(key);
            if (earlier == null) {
                clause(ChangeKind.ADDED, key, MissingNode.getInstance(), clause);
            } else if (!earlier.equals(clause)) {
                clause(ChangeKind.CHANGED, key, earlier, clause);
            }
        });
        had.forEach((key, clause) -> {
            if (!has.containsKey(key)) {
                clause(ChangeKind.REMOVED, key, clause, MissingNode.getInstance());
            }
        });
    }

    private void clause(ChangeKind kind, List<String> key, JsonNode before, JsonNode after) {
        String number = key.getFirst();
        String level = FactLabels.levels(number.substring(number.length() - Math.min(1, number.length())));
        String what = "%s%s第%s项条件"
                .formatted(
                        FactSummary.word(kind),
                        level,
                        key.getLast().replace('(', '（').replace(')', '）'));
        add(kind, ":" + String.join(" ", key), what, before, after);
    }

    private void add(ChangeKind kind, String key, String what, JsonNode before, JsonNode after) {
        JsonNode citation = (after.isMissingNode() ? before : after).path("citation");
        String document = text(citation.path("document"));
        changes.add(new FactChange(
                kind,
                "rules",
                name + key,
                "申报条件（%s）：%s".formatted(title, what),
                text(before.path("requirements")),
                text(after.path("requirements")),
                List.of(),
                List.of(),
                document,
                document == null ? null : Objects.requireNonNullElse(text(citation.path("locator")), "全文"),
                null,
                null));
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
