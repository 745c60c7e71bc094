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

/** Limits lookups per address, per key, and per number or document. */
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
     * Counts the inquirer's lookups before they are made, so that a refusal reveals nothing.
     *
     * @throws RateLimitExceededException when the inquirer exceeds the hourly limit
     */
    public void count(Inquirer inquirer, int number) {
        int anHour = anHour(inquirer);
        if (anHour == 0) {
            return;
        }
        if (number > anHour) {
            throw new RateLimitExceededException(
                    "At most %d lookups are allowed per hour; send fewer at once".formatted(anHour),
                    Duration.ofHours(1));
        }
        Optional<Duration> wait = attempts.take(subject(inquirer), anHour, number);
        if (wait.isPresent()) {
            throw new RateLimitExceededException(
                    "Too many lookups in the last hour; try again after the seconds in retryAfter", wait.get());
        }
    }

    /** Successful lookups without a verification key do not count. */
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

    /** Counts lookups per number or document. */
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
