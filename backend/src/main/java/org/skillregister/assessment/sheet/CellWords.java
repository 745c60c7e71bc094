package org.skillregister.assessment.sheet;

import org.skillregister.assessment.ApplicationRouteKind;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentLinkKind;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.ContactKind;
import org.skillregister.assessment.FormParty;
import org.skillregister.publication.cell.WordCell;

/** The words of the enumerations in cells. */
final class CellWords {

    static final WordCell LEVEL = WordCell.ofLevels();
    static final WordCell MODULE = WordCell.of(AssessmentModule.class, module -> words(module.chinese()));
    static final WordCell FEE = WordCell.of(AssessmentFeeKind.class, CellWords::of);
    static final WordCell ROUTE = WordCell.of(ApplicationRouteKind.class, CellWords::of);
    static final WordCell PARTY = WordCell.of(FormParty.class, CellWords::of);
    static final WordCell TOPIC = WordCell.of(AssessmentRuleTopic.class, CellWords::of);
    static final WordCell CONTACT = WordCell.of(ContactKind.class, CellWords::of);
    static final WordCell LINK = WordCell.of(AssessmentLinkKind.class, CellWords::of);

    private CellWords() {}

    private static String[] words(String... words) {
        return words;
    }

    private static String[] of(AssessmentFeeKind kind) {
        return switch (kind) {
            case ASSESSMENT -> words("评价服务费");
            case COMPREHENSIVE_REVIEW -> words("综合评审");
            case RESIT_PER_MODULE -> words("补考每科", "补考每模块");
            case RESIT_COMPREHENSIVE_REVIEW -> words("补考的综合评审");
        };
    }

    private static String[] of(ApplicationRouteKind kind) {
        return switch (kind) {
            case GROUP -> words("团体申报");
            case INDIVIDUAL -> words("个人申报");
        };
    }

    private static String[] of(FormParty party) {
        return switch (party) {
            case APPLICANT -> words("申报人");
            case BODY -> words("受理单位");
        };
    }

    private static String[] of(AssessmentRuleTopic topic) {
        return switch (topic) {
            case APPLICATION -> words("申报");
            case FORM -> words("表格和照片");
            case EXAM -> words("考试");
            case POSTPONEMENT -> words("人数不足");
            case PAYMENT -> words("缴费");
            case ADMISSION_TICKET -> words("准考证");
            case RESULTS -> words("成绩");
            case RESIT -> words("补考");
            case CERTIFICATE -> words("证书");
            case DECLARATION -> words("承诺");
            case CONDUCT -> words("纪律");
            case CHANGE -> words("计划变更");
        };
    }

    private static String[] of(ContactKind kind) {
        return switch (kind) {
            case DESK -> words("业务受理");
            case ADVICE -> words("咨询");
            case SUPERVISION -> words("监督和投诉", "监督", "投诉");
        };
    }

    private static String[] of(AssessmentLinkKind kind) {
        return switch (kind) {
            case APPLICATION -> words("申报");
            case ADMISSION_TICKET -> words("准考证");
            case RESULTS -> words("成绩和证书");
            case STANDARDS -> words("职业标准");
            case NOTICES -> words("通知公告");
            case HANDBOOK -> words("考核指导手册");
        };
    }
}
