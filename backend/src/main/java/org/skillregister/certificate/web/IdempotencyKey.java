package org.skillregister.certificate.web;

import java.util.Optional;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.platform.text.BoundedPattern;
import org.springframework.web.servlet.function.ServerRequest;

/** The Idempotency-Key header, by which a file is recognized when it is sent again after a lost response. */
final class IdempotencyKey {

    private static final String HEADER = "Idempotency-Key";

    /** Plain, or quoted as in the header's draft standard. */
    private static final BoundedPattern FORM = new BoundedPattern(66, "\"?([A-Za-z0-9._:-]{1,64})\"?");

    private IdempotencyKey() {}

    /**
     * @return empty when there is no such header
     * @throws BadRequestException when it is malformed
     */
    static Optional<String> find(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HEADER))
                .map(text -> FORM.match(text)
                        .orElseThrow(
                                () -> new BadRequestException(HEADER, "must be 1 to 64 letters, digits and . _ : -"))
                        .group(1));
    }
}
