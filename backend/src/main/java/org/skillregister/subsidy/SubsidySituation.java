package org.skillregister.subsidy;

/** What a person does who asks for subsidies. */
public enum SubsidySituation {
    UNEMPLOYED(SubsidyRecipient.ANYONE),
    EMPLOYED(SubsidyRecipient.EMPLOYED),
    UNIVERSITY_FINAL_YEAR(SubsidyRecipient.UNIVERSITY_FINAL_YEAR),
    SECONDARY_VOCATIONAL_FINAL_YEAR(SubsidyRecipient.SECONDARY_VOCATIONAL_FINAL_YEAR);

    private final SubsidyRecipient recipient;

    SubsidySituation(SubsidyRecipient recipient) {
        this.recipient = recipient;
    }

    /** Whose rate holds, where a scheme has one. */
    SubsidyRecipient recipient() {
        return recipient;
    }
}
