package org.skillregister.course;

/** What may mislead readers. */
public enum CourseWarningCode {
    GUARANTEED_PASS,
    WRONG_ISSUER,
    LEVEL_NOT_OFFERED
}
