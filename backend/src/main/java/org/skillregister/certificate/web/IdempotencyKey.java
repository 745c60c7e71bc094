package org.skillregister.certificate.web;

import java.util.Optional;
import org.skillregister.platform.BadRequest;
import org.skillregister.platform.TextForm;
import org.springframework.web.servlet.function.ServerRequest;

/** The header by which a sender tells that a file is the one that was sent before, whose answer was lost. */
final class IdempotencyKey {

    private static final String HEADER = "Idempotency-Key";

    /** Plain or in quotes, as the header's draft standard has it. */
    private static final TextForm FORM = new TextForm(66, "\"?([A-Za-z0-9._:-]{1,64})\"?");

    private IdempotencyKey() {}

    /**
     * @return empty when there is no such header
     * @throws BadRequest when it has another form
     */
    static Optional<String> find(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HEADER))
                .map(text -> FORM.match(text)
                        .orElseThrow(() -> new BadRequest(HEADER, "must be 1 to 64 letters, digits and . _ : -"))
                        .group(1));
    }
}
