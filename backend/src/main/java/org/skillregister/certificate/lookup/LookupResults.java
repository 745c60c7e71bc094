package org.skillregister.certificate.lookup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.certificate.Certificate;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.LookupProblem;
import org.skillregister.certificate.issuer.IssuingOrganizations;
import org.springframework.stereotype.Component;

/** Makes the results of lookups: certificates with what the register knows about their organizations, occupations and plans. */
@Component
class LookupResults {

    private final Catalogues catalogues;
    private final IssuingOrganizations organizations;
    private final AssessmentPlans plans;
    private final Clock clock;

    LookupResults(Catalogues catalogues, IssuingOrganizations organizations, AssessmentPlans plans, Clock clock) {
        this.catalogues = catalogues;
        this.organizations = organizations;
        this.plans = plans;
        this.clock = clock;
    }

    /** The result of a lookup that was made. */
    CertificateLookupResult answered(CertificateLookup lookup, List<CertificateRow> rows) {
        Catalogue catalogue = catalogues.on(null);
        return new CertificateLookupResult(
                lookup,
                OffsetDateTime.now(clock),
                rows.stream().map(row -> certificate(row, catalogue)).toList(),
                null,
                null);
    }

    private Certificate certificate(CertificateRow row, Catalogue catalogue) {
        String current = organizations.current(row.organization());
        return new Certificate(
                row,
                organizations.find(row.organization()),
                catalogue.findOrganization(current),
                catalogue,
                plans.find(current, row.issuedOn().getYear()));
    }

    /** The result of a lookup that was not made, because it has a problem. */
    CertificateLookupResult rejected(CertificateLookup lookup, LookupProblem problem) {
        return new CertificateLookupResult(lookup, OffsetDateTime.now(clock), List.of(), problem, null);
    }

    /**
     * The result of a lookup that was not made, because others with its subject have failed too often.
     *
     * @param until the first day on which it is allowed again: failures are counted by day
     */
    CertificateLookupResult refused(CertificateLookup lookup, LocalDate until) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Duration wait =
                Duration.between(now, until.atStartOfDay(clock.getZone()).toOffsetDateTime());
        return new CertificateLookupResult(lookup, now, List.of(), null, wait);
    }
}
