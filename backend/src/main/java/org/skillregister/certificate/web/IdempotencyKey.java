package org.skillregister.certificate.web;

import java.util.Optional;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.platform.text.BoundedPattern;
import org.springframework.web.servlet.function.ServerRequest;

/** The header that marks a file as one sent before, whose answer was lost. */
final class IdempotencyKey {

    private static final String HEADER = "Idempotency-Key";

    /** Plain or in quotes, as the header's draft standard has it. */
    private static final BoundedPattern FORM = new BoundedPattern(66, "\"?([A-Za-z0-9._:-]{1,64})\"?");

    private IdempotencyKey() {}

    /**
     * @return empty when there is no such header
     * @throws BadRequestException when it has another form
     */
    static Optional<String> find(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HEADER))
                .map(text -> FORM.match(text)
                        .orElseThrow(
                                () -> new BadRequestException(HEADER, "must be 1 to 64 letters, digits and . _ : -"))
                        .group(1));
    }
}
