package org.skillregister.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What tells a plan from every other: one organization, one year. */
record PlanKey(String organization, int year) {

    /** As one text, such as {@code org-015-2026}. */
    String id() {
        return organization + "-" + year;
    }

    /** The key in the columns {@code organization_id} and {@code year}, which every table below a plan has. */
    static PlanKey of(ResultSet row) throws SQLException {
        return new PlanKey(row.getString("organization_id"), row.getInt("year"));
    }
}
