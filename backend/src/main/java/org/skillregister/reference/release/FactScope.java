package org.skillregister.reference.release;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The occupations and organizations that a row of the reference data concerns. */
final class FactScope {

    private final ReferenceRow row;
    private final ReferenceDataFiles files;

    /** @param files the version that contains the row */
    FactScope(ReferenceRow row, ReferenceDataFiles files) {
        this.row = row;
        this.files = files;
    }

    /** The codes of occupations in the row itself. */
    static Stream<String> codes(ReferenceRow row) {
        String own = row.table().equals("occupation") ? row.get("code") : "";
        return Stream.of(own, row.get("occupation_code"), row.get("printed_code"))
                .filter(code -> !code.isEmpty());
    }

    /** Codes of the occupations it concerns. */
    List<String> occupations() {
        Stream<String> ofParents = Stream.of(
                        ofRound(), ofCourse(), ofConflict("OCCUPATION"), ofConflict("CURRENT_CODE"))
                .flatMap(codes -> codes);
        return List.copyOf(new TreeSet<>(Stream.concat(codes(row), ofParents).toList()));
    }

    /** Ids of the organizations it concerns. */
    List<String> organizations() {
        String own = switch (row.table()) {
            case "organization" -> row.get("id");
            case FormerIdChecks.TABLE -> row.get("subject").equals("ORGANIZATION") ? row.get("successor") : "";
            default -> row.get("organization_id");
        };
        return List.copyOf(new TreeSet<>(
                Stream.concat(Stream.of(own).filter(id -> !id.isEmpty()), ofConflict("ORGANIZATION"))
                        .toList()));
    }

    /** A round concerns the occupations that its plan assesses at the round's levels. */
    private Stream<String> ofRound() {
        if (!row.table().equals("assessment_round")) {
            return Stream.empty();
        }
        List<String> plan = List.of("organization_id", "year");
        List<String> levels = List.of(row.get("printed_levels").split("、", -1));
        return files.rows("assessment_offering").stream()
                .filter(offering -> offering.get(plan).equals(row.get(plan)) && levels.contains(offering.get("level")))
                .map(offering -> offering.get("occupation_code"));
    }

    private Stream<String> ofCourse() {
        return files.rows("source_course").stream()
                .filter(course -> course.get("id").equals(row.get("course_id")))
                .map(course -> course.get("occupation_code"))
                .filter(code -> !code.isEmpty());
    }

    private Stream<String> ofConflict(String kind) {
        String number = switch (row.table()) {
            case "source_conflict" -> row.get("number");
            case "source_conflict_citation" -> row.get("conflict_number");
            default -> "";
        };
        return number.isEmpty()
                ? Stream.empty()
                : files.rows("source_conflict_subject").stream()
                        .filter(subject -> subject.get("conflict_number").equals(number)
                                && subject.get("subject").equals(kind))
                        .map(subject -> subject.get("subject_id"));
    }
}
