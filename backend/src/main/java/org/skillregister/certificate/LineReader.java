package org.skillregister.certificate;

import static org.skillregister.certificate.ImportColumn.ISSUED_ON;
import static org.skillregister.certificate.ImportColumn.LEVEL;
import static org.skillregister.certificate.ImportColumn.NUMBER;
import static org.skillregister.certificate.ImportColumn.OCCUPATION_CODE;
import static org.skillregister.certificate.ImportColumn.ORGANIZATION;
import static org.skillregister.certificate.ImportColumn.RESULTS;
import static org.skillregister.certificate.ImportColumn.WORK_TYPE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.reference.SkillLevel;

/** Reads a certificate from a line, and rejects everything in it that cannot be right. */
final class LineReader {

    private final ImportRules rules;
    private final Remembered<Optional<LocalDate>> days = new Remembered<>(FieldForms::day);
    private final Remembered<Optional<Map<AssessmentModule, Integer>>> scores = new Remembered<>(FieldForms::scores);

    LineReader(ImportRules rules) {
        this.rules = rules;
    }

    /** @return empty when anything in the line was rejected */
    Optional<IncomingCertificate> read(CheckedLine line) {
        if (line.isRejected()) {
            return Optional.empty();
        }
        CertificateNumber number = LineFields.number(line);
        HolderName name = LineFields.name(line);
        IdentityDocument document = LineFields.document(line);
        String organization = organization(line, number);
        OccupationListing occupation = occupation(line);
        LocalDate issuedOn = issuedOn(line, number);
        Map<AssessmentModule, Integer> results = results(line);
        VoidReason voidReason = LineFields.voidReason(line);
        String workType = workType(line, occupation);
        level(line, number);
        if (number == null
                || name == null
                || document == null
                || organization == null
                || occupation == null
                || issuedOn == null
                || line.isRejected()) {
            return Optional.empty();
        }
        return Optional.of(new IncomingCertificate(
                line.number(),
                number.packed(),
                rules.hash().proof(number.value(), name),
                rules.hash().identity(document, name),
                name.masked(),
                organization,
                occupation.code().value(),
                workType,
                issuedOn,
                results,
                voidReason));
    }

    private @Nullable String organization(CheckedLine line, @Nullable CertificateNumber number) {
        if (!line.has(ORGANIZATION)) {
            return null;
        }
        String organization =
                rules.names().organization(line.text(ORGANIZATION)).orElse(null);
        if (organization == null) {
            line.reject(ORGANIZATION, RejectCode.UNKNOWN);
        } else if (number != null) {
            rules.problemOf(number, organization).ifPresent(problem -> line.reject(NUMBER, problem));
        }
        return organization;
    }

    private @Nullable OccupationListing occupation(CheckedLine line) {
        if (!line.has(OCCUPATION_CODE)) {
            return null;
        }
        OccupationListing occupation =
                rules.names().occupation(line.text(OCCUPATION_CODE)).orElse(null);
        if (occupation == null) {
            line.reject(OCCUPATION_CODE, RejectCode.UNKNOWN);
        }
        return occupation;
    }

    private static @Nullable String workType(CheckedLine line, @Nullable OccupationListing occupation) {
        String workType = line.text(WORK_TYPE);
        if (workType.isEmpty() || occupation == null) {
            return null;
        }
        if (!occupation.workTypes().contains(workType)) {
            line.reject(WORK_TYPE, RejectCode.UNKNOWN);
        }
        return workType;
    }

    private Map<AssessmentModule, Integer> results(CheckedLine line) {
        Optional<Map<AssessmentModule, Integer>> results = scores.of(line.text(RESULTS));
        if (results.isEmpty()) {
            line.reject(RESULTS, RejectCode.FORM);
        }
        return results.orElse(Map.of());
    }

    private static void level(CheckedLine line, @Nullable CertificateNumber number) {
        if (!line.has(LEVEL)) {
            return;
        }
        Optional<SkillLevel> level = FieldForms.level(line.text(LEVEL));
        if (level.isEmpty()) {
            line.reject(LEVEL, RejectCode.FORM);
        } else if (number != null && number.level() != level.get()) {
            line.reject(LEVEL, RejectCode.LEVEL_DIFFERS);
        }
    }

    private @Nullable LocalDate issuedOn(CheckedLine line, @Nullable CertificateNumber number) {
        if (!line.has(ISSUED_ON)) {
            return null;
        }
        LocalDate day = days.of(line.text(ISSUED_ON)).orElse(null);
        if (day == null) {
            line.reject(ISSUED_ON, RejectCode.FORM);
        } else if (day.isAfter(rules.today())) {
            line.reject(ISSUED_ON, RejectCode.FUTURE);
        } else if (number != null && day.getYear() % 100 != number.yearOfCentury()) {
            line.reject(ISSUED_ON, RejectCode.YEAR_DIFFERS);
        }
        return day;
    }
}
