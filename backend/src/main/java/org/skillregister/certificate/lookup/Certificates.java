package org.skillregister.certificate.lookup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.certificate.Certificate;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.LookupProblem;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.audit.Inquiries;
import org.skillregister.certificate.issuer.IssuingOrganizations;
import org.skillregister.platform.error.RateLimitExceededException;
import org.springframework.stereotype.Component;

/** Answers only callers who hold two facts that belong together. */
@Component
public class Certificates {

    private final CertificateReader reader;
    private final LookupAttempts attempts;
    private final Inquiries inquiries;
    private final Catalogues catalogues;
    private final IssuingOrganizations organizations;
    private final AssessmentPlans plans;
    private final Clock clock;

    Certificates(
            CertificateReader reader,
            LookupAttempts attempts,
            Inquiries inquiries,
            Catalogues catalogues,
            IssuingOrganizations organizations,
            AssessmentPlans plans,
            Clock clock) {
        this.reader = reader;
        this.attempts = attempts;
        this.inquiries = inquiries;
        this.catalogues = catalogues;
        this.organizations = organizations;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Answers a lookup.
     *
     * @throws RateLimitExceededException when the inquirer, or people in that network, have failed too often
     */
    public CertificateLookupResult find(CertificateLookup lookup, Inquirer inquirer) {
        CertificateLookupResult result = find(List.of(lookup), inquirer).getFirst();
        if (result.refusedFor() != null) {
            throw new RateLimitExceededException(
                    "This certificate or person was looked up too often with facts that do not match; try again after"
                            + " the seconds in retryAfter",
                    result.refusedFor());
        }
        return result;
    }

    /**
     * Answers lookups in the order asked, with one database query. Lookups whose subject has failed too often are refused one by one.
     * Lookups with a {@link LookupProblem} are neither made nor counted.
     *
     * @throws RateLimitExceededException when the inquirer has made too many lookups
     */
    public List<CertificateLookupResult> find(List<CertificateLookup> lookups, Inquirer inquirer) {
        LocalDate today = LocalDate.now(clock);
        List<Optional<LookupProblem>> problems =
                lookups.stream().map(lookup -> LookupProblem.of(lookup, today)).toList();
        List<CertificateLookup> good = IntStream.range(0, lookups.size())
                .filter(place -> problems.get(place).isEmpty())
                .mapToObj(lookups::get)
                .toList();
        Iterator<CertificateLookupResult> answers =
                (good.isEmpty() ? List.<CertificateLookupResult>of() : answer(good, inquirer)).iterator();
        List<CertificateLookupResult> results = new ArrayList<>();
        for (int place = 0; place < lookups.size(); place++) {
            CertificateLookup lookup = lookups.get(place);
            results.add(problems.get(place)
                    .map(problem ->
                            new CertificateLookupResult(lookup, OffsetDateTime.now(clock), List.of(), problem, null))
                    .orElseGet(answers::next));
        }
        return results;
    }

    private List<CertificateLookupResult> answer(List<CertificateLookup> lookups, Inquirer inquirer) {
        attempts.count(inquirer, lookups.size());
        try (LookupReservation reservation = attempts.reserve(lookups, inquirer)) {
            Iterator<List<CertificateRow>> found = read(lookups, reservation).iterator();
            List<CertificateLookupResult> results = new ArrayList<>();
            int right = 0;
            for (int place = 0; place < lookups.size(); place++) {
                CertificateLookup lookup = lookups.get(place);
                if (reservation.isRefused(place)) {
                    results.add(refused(lookup, reservation.refusedUntil(place)));
                    continue;
                }
                List<CertificateRow> rows = found.next();
                inquiries.note(inquirer, lookup, rows);
                results.add(answered(lookup, rows));
                if (!rows.isEmpty()) {
                    reservation.right(place);
                    right++;
                }
            }
            reservation.keep();
            attempts.giveBack(inquirer, right);
            return results;
        }
    }

    /** @return the matching certificates of each lookup that is not refused */
    private List<List<CertificateRow>> read(List<CertificateLookup> lookups, LookupReservation reservation) {
        List<CertificateLookup> made = IntStream.range(0, lookups.size())
                .filter(place -> !reservation.isRefused(place))
                .mapToObj(lookups::get)
                .toList();
        return made.isEmpty() ? List.of() : reader.find(made);
    }

    private CertificateLookupResult answered(CertificateLookup lookup, List<CertificateRow> rows) {
        Catalogue catalogue = catalogues.on(null);
        return new CertificateLookupResult(
                lookup,
                OffsetDateTime.now(clock),
                rows.stream().map(row -> certificate(row, catalogue)).toList(),
                null,
                null);
    }

    /** Failures are counted by day, so the wait ends at the start of a day. */
    private CertificateLookupResult refused(CertificateLookup lookup, LocalDate until) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Duration wait =
                Duration.between(now, until.atStartOfDay(clock.getZone()).toOffsetDateTime());
        return new CertificateLookupResult(lookup, now, List.of(), null, wait);
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
}
