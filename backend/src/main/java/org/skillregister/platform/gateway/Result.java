package org.skillregister.platform.gateway;

import org.skillregister.platform.error.ErrorCode;

/**
 * What came of a request, for those who watch the server.
 *
 * @param operation a released operation that was asked; else {@link #OTHER}, whatever a client may have called it
 * @param code that of the first error; {@link #CLEAN} when there was none
 */
record Result(String operation, String code) {

    static final String OTHER = "other";
    static final String CLEAN = "OK";

    /** Of a request that was refused before it was known what it asks, or instead of executing it. */
    static Result refused(ErrorCode code) {
        return new Result(OTHER, code.name());
    }
}
