package org.skillregister.assessment.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.FormField;
import org.skillregister.assessment.FormMaterial;
import org.skillregister.assessment.FormParty;
import org.skillregister.assessment.PhotoRequirement;
import org.skillregister.reference.Citation;

/** Reads the application forms with their fields, materials and photograph requirements. */
final class ApplicationFormReader {

    private static final PlanRows.KeyReader<String> FORM = row -> row.getString("form_id");

    private ApplicationFormReader() {}

    static List<ApplicationForm> forms(PlanRows rows) {
        Map<String, List<FormField>> fields = rows.by(
                FORM,
                "select * from form_field order by number",
                (row, citation) -> new FormField(
                        row.getInt("number"),
                        row.getString("name"),
                        FormParty.valueOf(row.getString("filled_by")),
                        citation));
        Map<String, List<FormMaterial>> materials = rows.by(
                FORM,
                "select * from form_material order by number",
                (row, citation) -> new FormMaterial(
                        row.getInt("number"), row.getString("name"), row.getString("summary"), citation));
        Map<String, List<PhotoRequirement>> photos =
                rows.by(FORM, "select * from form_photo", ApplicationFormReader::photo);
        return rows.list("select * from application_form order by id", (row, citation) -> {
            String id = row.getString("id");
            return new ApplicationForm(
                    id,
                    row.getString("title"),
                    fields.get(id),
                    materials.get(id),
                    photos.containsKey(id) ? photos.get(id).getFirst() : null,
                    citation);
        });
    }

    private static PhotoRequirement photo(ResultSet row, Citation citation) throws SQLException {
        return new PhotoRequirement(
                row.getString("format"),
                row.getInt("width_over"),
                row.getInt("height_over"),
                row.getInt("size_under"),
                row.getString("summary"),
                citation);
    }
}
