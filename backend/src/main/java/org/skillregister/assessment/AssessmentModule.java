package org.skillregister.assessment;

/** A part of an assessment (科目). */
public enum AssessmentModule {
    THEORY,
    PRACTICAL_SKILLS,
    COMPREHENSIVE_REVIEW
}
