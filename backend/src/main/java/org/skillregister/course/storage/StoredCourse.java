package org.skillregister.course.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.skillregister.course.CourseListing;

/**
 * A course as its row in the database has it.
 *
 * @param id stable identifier
 * @param provider id of its provider
 * @param version version number
 * @param listing its listing
 * @param withdrawn whether its provider has withdrawn it
 */
public record StoredCourse(String id, String provider, int version, CourseListing listing, boolean withdrawn) {

    static StoredCourse read(ResultSet row) throws SQLException {
        return new StoredCourse(
                row.getString("id"),
                row.getString("provider_id"),
                row.getInt("version"),
                ListingJson.read(row.getString("listing")),
                row.getBoolean("withdrawn"));
    }
}
