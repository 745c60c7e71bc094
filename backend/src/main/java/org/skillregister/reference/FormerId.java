package org.skillregister.reference;

import org.jspecify.annotations.Nullable;

/**
 * An identifier that was released and is no longer in use.
 *
 * @param kind what it identified
 * @param id the id as released; the values of several columns are joined by hyphens
 * @param successor the id of the same kind that replaced it; null when none did
 * @param explanation what happened to it, in a sentence
 */
public record FormerId(Kind kind, String id, @Nullable String successor, String explanation) {

    /** The kinds of things whose ids others keep in addresses, answers and files. */
    public enum Kind {
        SOURCE_DOCUMENT("source_document"),
        SOURCE_PASSAGE("source_passage"),
        SOURCE_CONFLICT("source_conflict"),
        OCCUPATION("occupation"),
        ORGANIZATION("organization"),
        CATALOGUE_EDITION("catalogue_edition"),
        CATALOGUE_ITEM("catalogue_item"),
        SELECTION_ROUND("selection_round"),
        SELECTION_ITEM("selection_item"),
        ASSESSMENT_PLAN("assessment_plan"),
        ASSESSMENT_ROUND("assessment_round"),
        APPLICATION_FORM("application_form"),
        SUBSIDY_SCHEME("subsidy_scheme"),
        TRAINING_PROVIDER("source_provider"),
        COURSE("source_course");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        /** The table of the reference data whose rows have these ids. */
        public String table() {
            return table;
        }
    }
}
