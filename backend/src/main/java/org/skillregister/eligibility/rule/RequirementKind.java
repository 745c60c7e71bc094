package org.skillregister.eligibility.rule;

/** Kind of a requirement. */
public enum RequirementKind {
    MINIMUM_AGE,
    INTENTION,
    CURRENT_WORK,
    WORK_YEARS,
    CERTIFICATE,
    TITLE,
    EDUCATION,
    COURSE
}
