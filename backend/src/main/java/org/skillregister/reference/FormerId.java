package org.skillregister.reference;

import org.jspecify.annotations.Nullable;

/**
 * An identifier that was released and is no longer in use.
 *
 * @param kind of what it was
 * @param id as it was released; of several columns they are joined by hyphens
 * @param successor what took its place, of the same kind; null when nothing did
 * @param explanation what became of it, in a sentence
 */
public record FormerId(Kind kind, String id, @Nullable String successor, String explanation) {

    /** What has ids that stand in addresses, answers and files of others. */
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
