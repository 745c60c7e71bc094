package org.skillregister.certificate.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.platform.error.RateLimitExceededException;
import org.skillregister.platform.limit.AttemptLimiter;
import org.springframework.stereotype.Component;

/** Limits lookups by one address, with one key, and of one number or document. */
@Component
public class LookupAttempts {

    private final AttemptLimiter attempts;
    private final FailedLookups failures;
    private final CertificateProperties properties;
    private final CertificateKeys keys;

    LookupAttempts(
            AttemptLimiter attempts, FailedLookups failures, CertificateProperties properties, CertificateKeys keys) {
        this.attempts = attempts;
        this.failures = failures;
        this.properties = properties;
        this.keys = keys;
    }

    /**
     * Counts lookups of whoever asks before anything is looked up, so that nothing follows from being refused.
     *
     * @throws RateLimitExceededException when there were too many
     */
    public void count(Inquirer inquirer, int number) {
        int anHour = anHour(inquirer);
        if (anHour == 0) {
            return;
        }
        if (number > anHour) {
            throw new RateLimitExceededException(
                    "At most %d certificates may be asked for in an hour; ask for fewer at once".formatted(anHour),
                    Duration.ofHours(1));
        }
        Optional<Duration> wait = attempts.take(subject(inquirer), anHour, number);
        if (wait.isPresent()) {
            throw new RateLimitExceededException(
                    "You have asked for too many certificates in the last hour; ask again after the seconds in"
                            + " retryAfter",
                    wait.get());
        }
    }

    /** What whoever shows no key for verifying has asked rightly does not count. */
    void giveBack(Inquirer inquirer, int right) {
        int anHour = anHour(inquirer);
        if (anHour > 0 && right > 0 && !inquirer.verifies()) {
            attempts.giveBack(subject(inquirer), anHour, right);
        }
    }

    private int anHour(Inquirer inquirer) {
        return inquirer.verifies() ? properties.attemptsPerKey() : properties.attemptsPerAddress();
    }

    private static String subject(Inquirer inquirer) {
        return "certificates " + inquirer.clientId();
    }

    /** Counts lookups by what they ask about. */
    LookupReservation reserve(List<CertificateLookup> lookups, Inquirer inquirer) {
        FactHash first = keys.get().upTo(1);
        return failures.reserve(
                lookups.stream()
                        .map(lookup -> new FailedLookups.Attempt(
                                LookupHash.subject(lookup, first).orElse(null), lookup))
                        .toList(),
                inquirer.network(),
                !inquirer.verifies());
    }
}
