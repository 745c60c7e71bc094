package org.skillregister.certificate.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.CertificateRow;
import org.skillregister.certificate.LookupProblem;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.audit.Inquiries;
import org.skillregister.platform.error.RateLimitExceededException;
import org.springframework.stereotype.Component;

/** Answers only callers who hold two facts that belong together. */
@Component
public class Certificates {

    private final CertificateReader reader;
    private final LookupAttempts attempts;
    private final Inquiries inquiries;
    private final LookupResults results;
    private final Clock clock;

    Certificates(
            CertificateReader reader,
            LookupAttempts attempts,
            Inquiries inquiries,
            LookupResults results,
            Clock clock) {
        this.reader = reader;
        this.attempts = attempts;
        this.inquiries = inquiries;
        this.results = results;
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
        List<CertificateLookupResult> all = new ArrayList<>();
        for (int place = 0; place < lookups.size(); place++) {
            CertificateLookup lookup = lookups.get(place);
            all.add(problems.get(place)
                    .map(problem -> results.rejected(lookup, problem))
                    .orElseGet(answers::next));
        }
        return all;
    }

    private List<CertificateLookupResult> answer(List<CertificateLookup> lookups, Inquirer inquirer) {
        attempts.count(inquirer, lookups.size());
        try (LookupReservation reservation = attempts.reserve(lookups, inquirer)) {
            Iterator<List<CertificateRow>> found = read(lookups, reservation).iterator();
            List<CertificateLookupResult> made = new ArrayList<>();
            int right = 0;
            for (int place = 0; place < lookups.size(); place++) {
                CertificateLookup lookup = lookups.get(place);
                if (reservation.isRefused(place)) {
                    made.add(results.refused(lookup, reservation.refusedUntil(place)));
                    continue;
                }
                List<CertificateRow> rows = found.next();
                inquiries.note(inquirer, lookup, rows);
                made.add(results.answered(lookup, rows));
                if (!rows.isEmpty()) {
                    reservation.right(place);
                    right++;
                }
            }
            reservation.keep();
            attempts.giveBack(inquirer, right);
            return made;
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
}
