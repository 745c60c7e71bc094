package org.skillregister.certificate.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.key.FactHash;
import org.skillregister.platform.Attempts;
import org.skillregister.platform.RateExceeded;
import org.springframework.stereotype.Component;

/** How often may be asked: by one address, with one key, and for one number or document from anywhere. */
@Component
public class LookupAttempts {

    private final Attempts attempts;
    private final CertificateProperties properties;
    private final CertificateKeys keys;

    LookupAttempts(Attempts attempts, CertificateProperties properties, CertificateKeys keys) {
        this.attempts = attempts;
        this.properties = properties;
        this.keys = keys;
    }

    /**
     * Counts lookups before anything is looked up, so that nothing follows from being refused.
     *
     * @throws RateExceeded when there were too many
     */
    void count(List<CertificateLookup> lookups, Inquirer inquirer) {
        count(inquirer, lookups.size());
        FactHash hash = keys.get().upTo(1);
        for (CertificateLookup lookup : lookups) {
            lookup.subject()
                    .ifPresent(subject -> take(
                            "certificate " + hash.alias("attempts", subject),
                            properties.attemptsPerCertificate(),
                            1,
                            "This certificate or person was asked for too often"));
        }
    }

    /**
     * Counts lookups of a file, whose numbers are not counted one by one.
     *
     * @throws RateExceeded when there were too many
     */
    public void count(Inquirer inquirer, int number) {
        int mine = inquirer.key() == null ? properties.attemptsPerAddress() : properties.attemptsPerKey();
        take("certificates " + inquirer.account(), mine, number, "You have asked for too many certificates");
    }

    private void take(String account, int anHour, int number, String refusal) {
        if (anHour > 0) {
            Optional<Duration> wait = attempts.take(account, anHour, number);
            if (wait.isPresent()) {
                throw new RateExceeded(
                        refusal + " in the last hour; ask again after the seconds in retryAfter", wait.get());
            }
        }
    }
}
