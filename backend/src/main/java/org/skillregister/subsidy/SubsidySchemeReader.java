package org.skillregister.subsidy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.Money;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.SourceConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the schemes with amounts and conditions. */
@Component
class SubsidySchemeReader {

    private final JdbcClient database;

    SubsidySchemeReader(JdbcClient database) {
        this.database = database;
    }

    List<SubsidyScheme> schemes(ReferenceData reference) {
        CitationRow citation = new CitationRow(reference.documents());
        Map<String, List<SubsidyAmount>> amounts = amounts(reference, citation);
        Map<String, List<SubsidyCondition>> conditions = conditions(citation);
        Map<String, Map<SkillLevel, Set<OccupationCode>>> occupations = occupations();
        return database.sql("select * from subsidy_scheme order by position")
                .query((row, _) -> {
                    String id = row.getString("id");
                    return new SubsidyScheme(
                            id,
                            row.getString("name"),
                            row.getString("jurisdiction"),
                            row.getObject("stated_on", LocalDate.class),
                            row.getString("basis"),
                            amounts.getOrDefault(id, List.of()),
                            conditions.getOrDefault(id, List.of()),
                            occupations.getOrDefault(id, Map.of()),
                            citation.read(row));
                })
                .list();
    }

    private Map<String, List<SubsidyAmount>> amounts(ReferenceData reference, CitationRow citation) {
        record Row(String scheme, SubsidyAmount amount) {}
        Map<Integer, SourceConflict> conflicts =
                reference.conflicts().stream().collect(toMap(SourceConflict::number, Function.identity()));
        return database
                .sql("""
                    select * from subsidy_amount
                    order by level desc, array_position(array['ANYONE', 'EMPLOYED', 'UNIVERSITY_FINAL_YEAR'], recipient)
                    """)
                .query((row, _) -> new Row(
                        row.getString("scheme_id"),
                        new SubsidyAmount(
                                SkillLevel.of(row.getInt("level")),
                                SubsidyRecipient.valueOf(row.getString("recipient")),
                                row.getBoolean("covered"),
                                row.getObject("percent", Integer.class),
                                money(row),
                                conflicts.get(row.getInt("conflict_number")),
                                citation.read(row))))
                .list()
                .stream()
                .collect(groupingBy(Row::scheme, mapping(Row::amount, toList())));
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return amount == null ? null : Money.yuan(amount);
    }

    private Map<String, List<SubsidyCondition>> conditions(CitationRow citation) {
        record Row(String scheme, SubsidyCondition condition) {}
        return database
                .sql("select * from subsidy_condition order by number")
                .query((row, _) -> new Row(
                        row.getString("scheme_id"),
                        new SubsidyCondition(
                                row.getInt("number"),
                                SubsidyCondition.Kind.valueOf(row.getString("kind")),
                                recipient(row),
                                row.getString("summary"),
                                citation.read(row))))
                .list()
                .stream()
                .collect(groupingBy(Row::scheme, mapping(Row::condition, toList())));
    }

    private static @Nullable SubsidyRecipient recipient(ResultSet row) throws SQLException {
        String recipient = row.getString("recipient");
        return recipient == null ? null : SubsidyRecipient.valueOf(recipient);
    }

    private Map<String, Map<SkillLevel, Set<OccupationCode>>> occupations() {
        record Row(String scheme, SkillLevel level, OccupationCode occupation) {}
        return database
                .sql("select * from subsidy_occupation")
                .query((row, _) -> new Row(
                        row.getString("scheme_id"),
                        SkillLevel.of(row.getInt("level")),
                        OccupationCode.of(row.getString("occupation_code"))))
                .list()
                .stream()
                .collect(groupingBy(Row::scheme, groupingBy(Row::level, mapping(Row::occupation, toSet()))));
    }
}
