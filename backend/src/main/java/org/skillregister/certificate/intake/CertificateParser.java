package org.skillregister.certificate.intake;

import static org.skillregister.certificate.file.FileColumn.ISSUED_ON;
import static org.skillregister.certificate.file.FileColumn.LEVEL;
import static org.skillregister.certificate.file.FileColumn.NUMBER;
import static org.skillregister.certificate.file.FileColumn.OCCUPATION_CODE;
import static org.skillregister.certificate.file.FileColumn.ORGANIZATION;
import static org.skillregister.certificate.file.FileColumn.WORK_TYPE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.certificate.VoidReason;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.reference.SkillLevel;

/** Parses a certificate from a line, and rejects every invalid field. */
final class CertificateParser {

    private final ImportRules rules;
    private final ParseCache<Optional<IdentityDocumentType>> documentTypes =
            new ParseCache<>(IdentityDocumentType::find);
    private final ParseCache<Optional<SkillLevel>> levels = new ParseCache<>(FieldFormat::level);
    private final ParseCache<Optional<LocalDate>> days = new ParseCache<>(FieldFormat::day);
    private final ParseCache<Optional<Map<AssessmentModule, Integer>>> scores = new ParseCache<>(FieldFormat::scores);

    /** One string for all holders with the same masked name: whole batches are kept in memory. */
    private final ParseCache<String> holders = new ParseCache<>(masked -> masked);

    CertificateParser(ImportRules rules) {
        this.rules = rules;
    }

    /** @return empty when anything in the line was rejected */
    Optional<IncomingCertificate> read(ImportLine line) {
        if (line.isRejected()) {
            return Optional.empty();
        }
        CertificateNumber number = FieldParser.number(line);
        HolderName name = FieldParser.name(line);
        IdentityDocument document = FieldParser.document(line, rules.today(), documentTypes);
        String organization = organization(line, number);
        OccupationListing occupation = occupation(line);
        LocalDate issuedOn = issuedOn(line, number);
        Map<AssessmentModule, Integer> results = FieldParser.results(line, scores);
        VoidReason voidReason = FieldParser.voidReason(line);
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
                holders.of(name.masked()),
                organization,
                occupation.code().value(),
                workType,
                issuedOn,
                results,
                voidReason));
    }

    private @Nullable String organization(ImportLine line, @Nullable CertificateNumber number) {
        if (!line.has(ORGANIZATION)) {
            return null;
        }
        String organization =
                rules.names().organization(line.text(ORGANIZATION)).orElse(null);
        if (organization == null) {
            line.reject(ORGANIZATION, RejectCode.UNKNOWN);
        } else if (number != null) {
            Optional<String> issuer = rules.names().issuer(number);
            rules.problemOf(number, issuer, organization).ifPresent(problem -> line.reject(NUMBER, problem));
            return issuer.orElse(organization);
        }
        return organization;
    }

    private @Nullable OccupationListing occupation(ImportLine line) {
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

    private @Nullable String workType(ImportLine line, @Nullable OccupationListing occupation) {
        String workType = line.text(WORK_TYPE);
        if (workType.isEmpty() || occupation == null) {
            return null;
        }
        String known = rules.names().workType(occupation, workType).orElse(null);
        if (known == null) {
            line.reject(WORK_TYPE, RejectCode.UNKNOWN);
        }
        return known;
    }

    private void level(ImportLine line, @Nullable CertificateNumber number) {
        if (!line.has(LEVEL)) {
            return;
        }
        Optional<SkillLevel> level = levels.of(line.text(LEVEL));
        if (level.isEmpty()) {
            line.reject(LEVEL, RejectCode.FORM);
        } else if (number != null && number.level() != level.get()) {
            line.reject(LEVEL, RejectCode.LEVEL_DIFFERS);
        }
    }

    private @Nullable LocalDate issuedOn(ImportLine line, @Nullable CertificateNumber number) {
        if (!line.has(ISSUED_ON)) {
            return null;
        }
        LocalDate day = days.of(line.text(ISSUED_ON)).orElse(null);
        if (day == null) {
            line.rejectForm(ISSUED_ON);
        } else if (day.isAfter(rules.today())) {
            line.reject(ISSUED_ON, RejectCode.FUTURE);
        } else if (number != null && day.getYear() % 100 != number.yearOfCentury()) {
            line.reject(ISSUED_ON, RejectCode.YEAR_DIFFERS);
        }
        return day;
    }
}
