package org.skillregister.certificate.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.partner.Partner;
import org.skillregister.partner.Scope;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.platform.text.FreeText;

/** Determines the inquirer of a request. */
final class Inquirers {

    private static final int LONGEST_PURPOSE = 100;

    private Inquirers() {}

    /** @throws BadRequestException when the purpose is too long or not plain words, because holders see it */
    static Inquirer of(String clientId, @Nullable Partner caller, @Nullable String purpose) {
        if (purpose != null && purpose.length() > LONGEST_PURPOSE) {
            throw new BadRequestException("purpose", "must have at most %d characters".formatted(LONGEST_PURPOSE));
        }
        if (purpose != null && (!FreeText.isLine(purpose) || FreeText.hasContact(purpose))) {
            throw new BadRequestException(
                    "purpose",
                    "must be words in one line, without control characters, markup, links, names in messengers and"
                            + " long numbers");
        }
        return caller == null
                ? Inquirer.at(clientId, purpose)
                : new Inquirer(
                        clientId,
                        caller.key(),
                        caller.name(),
                        caller.scopes().contains(Scope.CERTIFICATES_VERIFY),
                        purpose);
    }
}
