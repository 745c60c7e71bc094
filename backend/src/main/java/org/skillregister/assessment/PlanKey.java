package org.skillregister.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The key of a plan: one organization, one year. */
public record PlanKey(String organization, int year) {

    /** The key as a string, such as {@code org-015-2026}. */
    public String id() {
        return organization + "-" + year;
    }

    /** @return the key with this id; empty when the text is no plan's id */
    public static Optional<PlanKey> find(String id) {
        int hyphen = id.length() - 5;
        if (hyphen < 1 || id.charAt(hyphen) != '-') {
            return Optional.empty();
        }
        String year = id.substring(hyphen + 1);
        return year.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Optional.of(new PlanKey(id.substring(0, hyphen), Integer.parseInt(year)))
                : Optional.empty();
    }

    /** The key in the columns {@code organization_id} and {@code year}, which every child table of the plans has. */
    public static PlanKey of(ResultSet row) throws SQLException {
        return new PlanKey(row.getString("organization_id"), row.getInt("year"));
    }
}
