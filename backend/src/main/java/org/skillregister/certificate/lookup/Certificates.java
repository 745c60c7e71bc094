package org.skillregister.certificate.lookup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.skillregister.assessment.AssessmentPlans;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.certificate.Certificate;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.audit.Inquiries;
import org.skillregister.platform.RateExceeded;
import org.springframework.stereotype.Component;

/** Answers who holds two facts that belong together, and nobody else. */
@Component
public class Certificates {

    private final CertificateReader reader;
    private final LookupAttempts attempts;
    private final Inquiries inquiries;
    private final Catalogues catalogues;
    private final AssessmentPlans plans;
    private final Clock clock;

    Certificates(
            CertificateReader reader,
            LookupAttempts attempts,
            Inquiries inquiries,
            Catalogues catalogues,
            AssessmentPlans plans,
            Clock clock) {
        this.reader = reader;
        this.attempts = attempts;
        this.inquiries = inquiries;
        this.catalogues = catalogues;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Answers lookups in the order asked, with one question to the database.
     *
     * @throws RateExceeded when the inquirer has asked too often, or one of the certificates was asked for too often
     */
    public List<CertificateLookupResult> find(List<CertificateLookup> lookups, Inquirer inquirer) {
        attempts.count(lookups, inquirer);
        List<List<CertificateRow>> found = reader.find(lookups);
        Catalogue catalogue = catalogues.on(null);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<CertificateLookupResult> results = new ArrayList<>();
        for (int place = 0; place < lookups.size(); place++) {
            List<CertificateRow> rows = found.get(place);
            inquiries.note(inquirer, lookups.get(place), rows);
            results.add(new CertificateLookupResult(
                    lookups.get(place),
                    now,
                    rows.stream().map(row -> certificate(row, catalogue)).toList()));
        }
        return results;
    }

    private Certificate certificate(CertificateRow row, Catalogue catalogue) {
        return new Certificate(
                row, catalogue, plans.find(row.organization(), row.issuedOn().getYear()));
    }
}
