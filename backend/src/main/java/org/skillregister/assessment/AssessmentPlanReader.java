package org.skillregister.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.skillregister.reference.CitationRow;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the plans with their offerings. */
@Component
class AssessmentPlanReader {

    private record Key(String organization, int year) {}

    private final JdbcClient database;

    AssessmentPlanReader(JdbcClient database) {
        this.database = database;
    }

    List<AssessmentPlan> plans(CitationRow citation) {
        Map<Key, List<AssessmentOffering>> offerings = offerings(citation);
        return database.sql("select * from assessment_plan order by year desc, organization_id")
                .query((row, _) -> {
                    Key key = new Key(row.getString("organization_id"), row.getInt("year"));
                    return new AssessmentPlan(
                            key.organization(),
                            key.year(),
                            row.getString("title"),
                            row.getObject("effective_from", LocalDate.class),
                            offerings.getOrDefault(key, List.of()),
                            citation.read(row));
                })
                .list();
    }

    private Map<Key, List<AssessmentOffering>> offerings(CitationRow citation) {
        record Row(Key plan, AssessmentOffering offering) {}
        return database
                .sql("select * from assessment_offering order by occupation_code, level desc")
                .query((row, _) -> new Row(
                        new Key(row.getString("organization_id"), row.getInt("year")),
                        new AssessmentOffering(
                                OccupationCode.of(row.getString("occupation_code")),
                                SkillLevel.of(row.getInt("level")),
                                citation.read(row))))
                .list()
                .stream()
                .collect(groupingBy(Row::plan, mapping(Row::offering, toList())));
    }
}
