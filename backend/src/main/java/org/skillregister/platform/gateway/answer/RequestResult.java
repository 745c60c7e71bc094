package org.skillregister.platform.gateway.answer;

import org.skillregister.platform.error.ErrorCode;

/**
 * The outcome of a request, for metrics.
 *
 * @param operation name of the released operation; otherwise {@link #OTHER}, whatever the client called it
 * @param code code of the first error; {@link #CLEAN} when there was none
 */
public record RequestResult(String operation, String code) {

    public static final String OTHER = "other";
    public static final String CLEAN = "OK";

    /** The result of a request refused before execution. */
    public static RequestResult refused(ErrorCode code) {
        return new RequestResult(OTHER, code.name());
    }
}
