package org.skillregister.subsidy;

import java.util.Arrays;
import java.util.List;

/** A fact about a person that a scheme's condition depends on. A new scheme asks for the facts of its conditions, with its own place name. */
public enum SubsidyFact {
    REGISTERED_RESIDENT(SubsidyCondition.Kind.RESIDENT_OR_EMPLOYED, "户籍在%s吗"),
    EMPLOYER_REGISTERED(SubsidyCondition.Kind.RESIDENT_OR_EMPLOYED, "所在单位是注册在%s的吗"),
    TRAINED_LOCALLY(SubsidyCondition.Kind.TRAINING, "培训是在%s的培训机构或职业院校参加的吗"),
    GROUP_APPLICATION(SubsidyCondition.Kind.GROUP_APPLICATION, "是由注册在%s的培训机构或职业院校集体报名的吗"),
    RECEIVED_BEFORE(SubsidyCondition.Kind.ONCE, "以前领过这项补贴吗");

    private final SubsidyCondition.Kind condition;
    private final String question;

    SubsidyFact(SubsidyCondition.Kind condition, String question) {
        this.condition = condition;
        this.question = question;
    }

    /** The facts any one of which meets the condition. */
    static List<SubsidyFact> of(SubsidyCondition.Kind condition) {
        return Arrays.stream(values())
                .filter(fact -> fact.condition == condition)
                .toList();
    }

    /** @param place where the scheme applies */
    String question(String place) {
        return question.formatted(place);
    }

    /** Whether the condition is met, given the fact. */
    TriState meets(TriState holds) {
        return this == RECEIVED_BEFORE ? holds.not() : holds;
    }
}
