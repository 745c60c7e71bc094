package org.skillregister.catalogue;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.time.Shanghai;
import org.skillregister.reference.CitationRow;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the selection rounds with their conditions, steps and documents. */
@Component
class SelectionRoundReader {

    private final JdbcClient database;

    SelectionRoundReader(JdbcClient database) {
        this.database = database;
    }

    List<SelectionRound> rounds(CitationRow citation) {
        return database.sql("select * from selection_round order by announced_on desc")
                .query((row, _) -> new SelectionRound(
                        row.getString("id"),
                        row.getInt("year"),
                        row.getObject("announced_on", LocalDate.class),
                        new SelectionWindow(instant(row, "opens_at"), instant(row, "closes_at")),
                        SelectionStatus.NOT_YET_OPEN,
                        URI.create(row.getString("apply_url")),
                        row.getString("apply_path"),
                        row.getInt("registration_valid_years"),
                        row.getInt("public_notice_working_days"),
                        scope(row.getString("id"), citation),
                        requirements(row.getString("id"), citation),
                        steps(row.getString("id"), citation),
                        materials(row.getString("id"), citation),
                        List.of(),
                        citation.read(row)))
                .list();
    }

    private static OffsetDateTime instant(ResultSet row, String column) throws SQLException {
        Instant instant = row.getObject(column, OffsetDateTime.class).toInstant();
        return instant.atZone(Shanghai.ZONE).toOffsetDateTime();
    }

    private @Nullable SelectionScope scope(String round, CitationRow citation) {
        return database.sql("select * from selection_scope where round_id = ?")
                .param(round)
                .query((row, _) -> new SelectionScope(row.getString("summary"), citation.read(row)))
                .optional()
                .orElse(null);
    }

    private List<SelectionRequirement> requirements(String round, CitationRow citation) {
        return ofRound(
                "selection_requirement",
                round,
                (row, _) ->
                        new SelectionRequirement(row.getInt("number"), row.getString("summary"), citation.read(row)));
    }

    private List<SelectionStep> steps(String round, CitationRow citation) {
        return ofRound(
                "selection_step",
                round,
                (row, _) -> new SelectionStep(
                        row.getInt("number"), row.getString("name"), row.getString("summary"), citation.read(row)));
    }

    private List<SelectionMaterial> materials(String round, CitationRow citation) {
        return ofRound(
                "selection_material",
                round,
                (row, _) -> new SelectionMaterial(
                        row.getInt("number"), row.getString("name"), row.getString("summary"), citation.read(row)));
    }

    private <T> List<T> ofRound(String table, String round, RowMapper<T> mapper) {
        return database.sql("select * from %s where round_id = ? order by number".formatted(table))
                .param(round)
                .query(mapper)
                .list();
    }
}
