package org.skillregister.certificate.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.partner.Partner;
import org.skillregister.platform.BadRequest;

/** Who asks, from what a request says. */
final class Inquirers {

    private static final int LONGEST_PURPOSE = 100;

    private Inquirers() {}

    /** @throws BadRequest when the purpose is too long or cannot be written down */
    static Inquirer of(String account, @Nullable Partner caller, @Nullable String purpose) {
        if (purpose != null && purpose.length() > LONGEST_PURPOSE) {
            throw new BadRequest("purpose", "must have at most %d characters".formatted(LONGEST_PURPOSE));
        }
        if (purpose != null && purpose.chars().anyMatch(Character::isISOControl)) {
            // PostgreSQL stores no U+0000, and one such inquiry would keep all others from being written down.
            throw new BadRequest("purpose", "must not have control characters");
        }
        return caller == null
                ? new Inquirer(account, null, null, purpose)
                : new Inquirer(account, caller.key(), caller.name(), purpose);
    }
}
