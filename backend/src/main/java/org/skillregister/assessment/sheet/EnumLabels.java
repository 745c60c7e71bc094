package org.skillregister.assessment.sheet;

import org.skillregister.assessment.ApplicationRouteKind;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentLinkKind;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.ContactKind;
import org.skillregister.assessment.FormParty;
import org.skillregister.publication.cell.WordCell;

/** The Chinese labels of enumeration values in cells. */
final class EnumLabels {

    static final WordCell LEVEL = WordCell.ofLevels();
    static final WordCell MODULE = WordCell.of(AssessmentModule.class, it -> words(it.chinese()));
    static final WordCell FEE = WordCell.of(AssessmentFeeKind.class, EnumLabels::of);
    static final WordCell ROUTE = WordCell.of(ApplicationRouteKind.class, it -> words(it.chinese()));
    static final WordCell PARTY = WordCell.of(FormParty.class, it -> words(it.chinese()));
    static final WordCell TOPIC = WordCell.of(AssessmentRuleTopic.class, EnumLabels::of);
    static final WordCell CONTACT = WordCell.of(ContactKind.class, EnumLabels::of);
    static final WordCell LINK = WordCell.of(AssessmentLinkKind.class, it -> words(it.chinese()));

    private EnumLabels() {}

    private static String[] words(String... words) {
        return words;
    }

    /** Other labels that people write. */
    private static String[] of(AssessmentFeeKind kind) {
        return switch (kind) {
            case ASSESSMENT -> words(kind.chinese(), "评价费");
            case COMPREHENSIVE_REVIEW -> words(kind.chinese(), "综合评审");
            case RESIT_PER_MODULE -> words(kind.chinese(), "每科补考费", "补考每模块", "补考每科");
            case RESIT_COMPREHENSIVE_REVIEW -> words(kind.chinese(), "补考的综合评审");
        };
    }

    private static String[] of(AssessmentRuleTopic topic) {
        return topic == AssessmentRuleTopic.CONDUCT ? words(topic.chinese(), "纪律") : words(topic.chinese());
    }

    private static String[] of(ContactKind kind) {
        return kind == ContactKind.SUPERVISION ? words(kind.chinese(), "监督", "投诉") : words(kind.chinese());
    }
}
