package org.skillregister.eligibility.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A requirement of a route. In a rule file, each is written under its name: {@code workYears: {years: 5}}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(name = "minimumAge", value = MinimumAgeRequirement.class),
    @JsonSubTypes.Type(name = "intention", value = IntentionRequirement.class),
    @JsonSubTypes.Type(name = "currentWork", value = CurrentWorkRequirement.class),
    @JsonSubTypes.Type(name = "workYears", value = WorkYearsRequirement.class),
    @JsonSubTypes.Type(name = "certificate", value = CertificateRequirement.class),
    @JsonSubTypes.Type(name = "title", value = TitleRequirement.class),
    @JsonSubTypes.Type(name = "education", value = EducationRequirement.class),
    @JsonSubTypes.Type(name = "course", value = CourseRequirement.class)
})
public sealed interface Requirement
        permits MinimumAgeRequirement,
                IntentionRequirement,
                CurrentWorkRequirement,
                WorkYearsRequirement,
                CertificateRequirement,
                TitleRequirement,
                EducationRequirement,
                CourseRequirement {

    RequirementKind kind();

    /** What is required, in Chinese. */
    String summary();

    /** The documents that usually prove it; empty when the applicant only declares it. */
    List<String> evidence();
}
