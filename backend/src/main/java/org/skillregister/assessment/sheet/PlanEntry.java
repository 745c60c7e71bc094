package org.skillregister.assessment.sheet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry of a list of the plan, or the plan itself, as JSON that the cells of rows fill.
 *
 * @param path its path in the plan
 */
record PlanEntry(ObjectNode value, String path) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A plan without content. */
    static PlanEntry plan() {
        return new PlanEntry(JSON.createObjectNode(), PlanSpreadsheet.ROOT);
    }

    /** Path of a field of this entry. */
    String path(String field) {
        return path + "." + field;
    }

    /** Path of the entry that is added to the sheet's list next. */
    String nextPath(PlanSheet sheet) {
        int place = value.withArrayProperty(sheet.list()).size();
        return "%s[%d]".formatted(path(sheet.list()), place);
    }

    /** Adds an entry to the sheet's list. */
    PlanEntry add(PlanSheet sheet) {
        String next = nextPath(sheet);
        PlanEntry entry = new PlanEntry(value.withArrayProperty(sheet.list()).addObject(), next);
        PlanSheets.childrenOf(sheet).forEach(entry::start);
        return entry;
    }

    /** Adds a value to the sheet's list, whose entries are values alone. */
    void add(PlanSheet sheet, Object cell) {
        JsonNode node = JSON.valueToTree(cell);
        value.withArrayProperty(sheet.list()).add(node);
    }

    /** Starts the sheet's list if a plan must have it. */
    void start(PlanSheet sheet) {
        if (sheet.alwaysThere()) {
            value.putArray(sheet.list());
        }
    }

    /** @param field path of the field in this entry, such as {@code application.opensOn} */
    void set(String field, Object cell) {
        set(value, field, JSON.valueToTree(cell));
    }

    private static void set(ObjectNode in, String field, JsonNode node) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            in.set(field, node);
        } else {
            set(in.withObjectProperty(field.substring(0, dot)), field.substring(dot + 1), node);
        }
    }
}
