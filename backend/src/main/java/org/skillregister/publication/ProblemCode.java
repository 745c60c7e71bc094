package org.skillregister.publication;

/** Why something cannot be published. */
public enum ProblemCode {
    REQUIRED,
    TOO_LONG,
    MALFORMED,
    MARKUP,
    INSECURE_LINK,
    OUT_OF_RANGE,
    DATE_ORDER,
    OVERLAP,
    UNKNOWN,
    OUTSIDE_SCOPE,
    DUPLICATE,
    UNCHANGEABLE,
    STALE,
    NOT_FOUND,
    WITHDRAWN,
    IDEMPOTENCY_KEY_REUSED
}
