package org.skillregister.subsidy;

/** The occupational situation of a person who asks about subsidies. */
public enum SubsidySituation {
    UNEMPLOYED(SubsidyRecipient.ANYONE),
    EMPLOYED(SubsidyRecipient.EMPLOYED),
    UNIVERSITY_FINAL_YEAR(SubsidyRecipient.UNIVERSITY_FINAL_YEAR),
    SECONDARY_VOCATIONAL_FINAL_YEAR(SubsidyRecipient.SECONDARY_VOCATIONAL_FINAL_YEAR);

    private final SubsidyRecipient recipient;

    SubsidySituation(SubsidyRecipient recipient) {
        this.recipient = recipient;
    }

    /** The recipient whose rate applies, if a scheme has such rates. */
    SubsidyRecipient recipient() {
        return recipient;
    }
}
