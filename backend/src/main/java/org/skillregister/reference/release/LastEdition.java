package org.skillregister.reference.release;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

/**
 * The last edition of the catalogue in a version of the reference data.
 *
 * @param files the version
 * @param id the edition's id
 */
record LastEdition(ReferenceDataFiles files, String id) {

    /** @return empty when the version has no edition at all */
    static Optional<LastEdition> find(ReferenceDataFiles files) {
        return files.rows("catalogue_edition").stream()
                .max(comparing(row -> row.get("effective_from")))
                .map(row -> new LastEdition(files, row.get("id")));
    }

    /** The rows of the organizations that it lists. */
    List<ReferenceRow> organizations() {
        return rows("catalogue_organization");
    }

    /** The rows of what they may assess. */
    List<ReferenceRow> items() {
        return rows("catalogue_item");
    }

    private List<ReferenceRow> rows(String table) {
        return files.rows(table).stream()
                .filter(row -> row.get("edition_id").equals(id))
                .toList();
    }

    /** @return name of the organization that a row belongs to; empty when the version does not have it */
    Optional<String> findOrganization(ReferenceRow row) {
        return files.rows("organization").stream()
                .filter(organization -> organization.get("id").equals(row.get("organization_id")))
                .map(organization -> organization.get("name"))
                .findFirst();
    }
}
