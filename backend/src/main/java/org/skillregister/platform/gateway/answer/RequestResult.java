package org.skillregister.platform.gateway.answer;

import org.skillregister.platform.error.ErrorCode;

/**
 * What came of a request, for those who watch the server.
 *
 * @param operation a released operation that was asked; else {@link #OTHER}, whatever a client may have called it
 * @param code that of the first error; {@link #CLEAN} when there was none
 */
public record RequestResult(String operation, String code) {

    public static final String OTHER = "other";
    public static final String CLEAN = "OK";

    /** Of a request that was refused before it was known what it asks, or instead of executing it. */
    public static RequestResult refused(ErrorCode code) {
        return new RequestResult(OTHER, code.name());
    }
}
