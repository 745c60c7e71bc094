package org.skillregister.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells a plan from every other: one organization, one year. */
record PlanKey(String organization, int year) {

    private static final Pattern ID = Pattern.compile("(.{1,50})-([0-9]{4})");

    /** As one text, such as {@code org-015-2026}. */
    String id() {
        return organization + "-" + year;
    }

    /** @return the key whose id this is; empty when it is none */
    static Optional<PlanKey> find(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches()
                ? Optional.of(new PlanKey(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The key in the columns {@code organization_id} and {@code year}, which every table below a plan has. */
    static PlanKey of(ResultSet row) throws SQLException {
        return new PlanKey(row.getString("organization_id"), row.getInt("year"));
    }
}
