package org.skillregister.eligibility;

import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.EducationKind;
import org.skillregister.eligibility.rule.Standing;

/**
 * Education that is finished or under way.
 *
 * @param kind its kind
 * @param relatedness how its major is related to the occupation
 * @param standing how far it has come
 * @param approvedProgramme whether the programme is assessed and approved; null: not stated
 */
public record Education(
        EducationKind kind,
        Relatedness relatedness,
        Standing standing,
        @Nullable Boolean approvedProgramme) {}
