package org.skillregister.course.publishing;

/** What is wrong with a course that cannot be published. */
public enum CourseProblemCode {
    REQUIRED,
    TOO_LONG,
    TOO_SHORT,
    MALFORMED,
    MARKUP,
    INSECURE_LINK,
    OUT_OF_RANGE,
    DATE_ORDER,
    UNKNOWN,
    STALE,
    NOT_FOUND,
    WITHDRAWN,
    IDEMPOTENCY_KEY_REUSED,
    DUPLICATE
}
