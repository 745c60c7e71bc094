package org.skillregister.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the occupations with everything that refers to their codes. */
@Component
class OccupationReader {

    private final JdbcClient database;
    private final AlternativeTitleReader titles;

    OccupationReader(JdbcClient database, AlternativeTitleReader titles) {
        this.database = database;
        this.titles = titles;
    }

    Map<OccupationCode, Occupation> occupations(CitationRow citation) {
        Map<String, OccupationGroup> groups = groups();
        Map<String, CurrentCode> current = currentCodes(citation);
        Map<String, List<WorkType>> workTypes = workTypes();
        Map<String, List<AlternativeTitle>> alternatives = titles.byOccupation(citation);
        Map<String, Map<RelatedName.Kind, List<RelatedName>>> related = relatedNames(citation);
        Map<String, List<OccupationEvent>> events = events(citation);
        Map<OccupationCode, Occupation> occupations = new LinkedHashMap<>();
        database.sql("select * from occupation order by code")
                .query((row, _) -> {
                    String code = row.getString("code");
                    Map<RelatedName.Kind, List<RelatedName>> lists = related.getOrDefault(code, Map.of());
                    return new Occupation(
                            OccupationCode.of(code),
                            row.getString("name"),
                            row.getString("pinyin"),
                            group(groups, row.getString("major_group")),
                            group(groups, row.getString("middle_group")),
                            current.get(code),
                            workTypes.getOrDefault(code, List.of()),
                            alternatives.getOrDefault(code, List.of()),
                            lists.get(RelatedName.Kind.OCCUPATION),
                            lists.get(RelatedName.Kind.MAJOR),
                            lists.get(RelatedName.Kind.CERTIFICATE),
                            events.getOrDefault(code, List.of()),
                            citation.read(row));
                })
                .list()
                .forEach(occupation -> occupations.put(occupation.code(), occupation));
        return occupations;
    }

    private static OccupationGroup group(Map<String, OccupationGroup> groups, String code) throws SQLException {
        return Optional.ofNullable(groups.get(code)).orElseThrow(() -> new SQLException("No occupation group " + code));
    }

    private Map<String, OccupationGroup> groups() {
        Map<String, OccupationGroup> groups = new LinkedHashMap<>();
        database.sql("select * from occupation_group")
                .query(OccupationGroup.class)
                .list()
                .forEach(group -> groups.put(group.code(), group));
        return groups;
    }

    private Map<String, CurrentCode> currentCodes(CitationRow citation) {
        Map<String, CurrentCode> codes = new LinkedHashMap<>();
        database.sql("select * from current_code").query(row -> {
            codes.put(
                    row.getString("printed_code"),
                    new CurrentCode(
                            OccupationCode.of(row.getString("printed_code")),
                            code(row),
                            row.getString("name"),
                            CodeChange.valueOf(row.getString("change")),
                            row.getString("warning"),
                            row.getString("basis"),
                            citation.read(row)));
        });
        return codes;
    }

    private static @Nullable OccupationCode code(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null ? null : OccupationCode.of(code);
    }

    /** The work types in the order in which a list prints them. */
    private Map<String, List<WorkType>> workTypes() {
        record Row(String code, WorkType workType) {}
        return database
                .sql("""
                    select w.* from work_type w join (
                        select occupation_code, work_type, min(number) as number from catalogue_item group by 1, 2
                        union all
                        select occupation_code, work_type, min(number) from selection_item group by 1, 2
                    ) printed on (printed.occupation_code, printed.work_type) = (w.occupation_code, w.name)
                    order by w.occupation_code, printed.number
                    """)
                .query((row, _) -> new Row(
                        row.getString("occupation_code"), new WorkType(row.getString("name"), row.getString("pinyin"))))
                .list()
                .stream()
                .distinct()
                .collect(groupingBy(Row::code, mapping(Row::workType, toList())));
    }

    private Map<String, List<OccupationEvent>> events(CitationRow citation) {
        record Row(String code, OccupationEvent event) {}
        return database
                .sql("select * from occupation_event order by occupation_code, position")
                .query((row, _) -> new Row(
                        row.getString("occupation_code"),
                        new OccupationEvent(
                                OccupationEvent.Kind.valueOf(row.getString("kind")),
                                row.getInt("year"),
                                row.getInt("month"),
                                row.getObject("day", Integer.class),
                                row.getString("summary"),
                                citation.read(row))))
                .list()
                .stream()
                .collect(groupingBy(Row::code, mapping(Row::event, toList())));
    }

    private Map<String, Map<RelatedName.Kind, List<RelatedName>>> relatedNames(CitationRow citation) {
        record Row(String code, RelatedName.Kind kind, RelatedName name) {}
        return database
                .sql("select * from related_name order by occupation_code, kind, position")
                .query((row, _) -> new Row(
                        row.getString("occupation_code"),
                        RelatedName.Kind.valueOf(row.getString("kind")),
                        new RelatedName(row.getString("name"), row.getBoolean("open_list"), citation.read(row))))
                .list()
                .stream()
                .collect(groupingBy(Row::code, groupingBy(Row::kind, mapping(Row::name, toList()))));
    }
}
