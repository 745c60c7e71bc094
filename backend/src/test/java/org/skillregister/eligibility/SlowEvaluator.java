package org.skillregister.eligibility;

import static org.skillregister.eligibility.Days.all;
import static org.skillregister.eligibility.Days.any;
import static org.skillregister.eligibility.rule.EducationKind.*;
import static org.skillregister.eligibility.rule.Standing.ENROLLED;
import static org.skillregister.eligibility.rule.Standing.FINAL_YEAR;
import static org.skillregister.eligibility.rule.Standing.GRADUATED;
import static org.skillregister.eligibility.rule.TitleRank.INTERMEDIATE;
import static org.skillregister.eligibility.rule.TitleRank.JUNIOR;
import static org.skillregister.eligibility.rule.TitleRank.SENIOR;
import static org.skillregister.reference.SkillLevel.LEVEL_2;
import static org.skillregister.reference.SkillLevel.LEVEL_3;
import static org.skillregister.reference.SkillLevel.LEVEL_4;
import static org.skillregister.reference.SkillLevel.LEVEL_5;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.skillregister.eligibility.rule.EducationKind;
import org.skillregister.reference.SkillLevel;

/**
 * An independent implementation of the nineteen clauses, from the printed text instead of the rule file: the sets of days on which
 * each clause is met in one world, where every fact is either true or false. The best and the worst world together give the three
 * verdicts.
 */
final class SlowEvaluator {

    /** 高级技工学校、技师学院. */
    private static final Set<EducationKind> SENIOR_SCHOOLS =
            EnumSet.of(SENIOR_TECHNICAL_SCHOOL, TECHNICIAN_COLLEGE, TECHNICIAN_CLASS);
    /** 技工院校高级工班及以上. */
    private static final Set<EducationKind> SENIOR_CLASSES =
            EnumSet.of(TECHNICAL_SCHOOL_SENIOR_CLASS, SENIOR_TECHNICAL_SCHOOL, TECHNICIAN_COLLEGE, TECHNICIAN_CLASS);
    /** 高等职业学校、专科及以上普通高等学校. */
    private static final Set<EducationKind> COLLEGES =
            EnumSet.of(HIGHER_VOCATIONAL, JUNIOR_COLLEGE, BACHELOR, POSTGRADUATE);
    /** 技工院校或中等及以上职业院校、专科及以上普通高等学校. */
    private static final Set<EducationKind> ALL_SCHOOLS = EnumSet.complementOf(EnumSet.of(CONTINUING_HIGHER_EDUCATION));

    private final Facts facts;

    SlowEvaluator(Facts facts) {
        this.facts = facts;
    }

    /** The days on which one may apply for a level with these clauses. */
    BitSet level(List<BitSet> clauses) {
        return all(facts.aged(16), any(clauses));
    }

    /** For each clause of the level, the days on which it is met. */
    List<BitSet> clauses(SkillLevel level) {
        return switch (level) {
            case LEVEL_5 -> List.of(facts.intends(), facts.atWork());
            case LEVEL_4 -> level4();
            case LEVEL_3 -> level3();
            case LEVEL_2 -> level2();
            case LEVEL_1 -> level1();
        };
    }

    private List<BitSet> level4() {
        return List.of(
                facts.worked(5),
                facts.workedAfter(3, LEVEL_5),
                facts.studiedRelated(ALL_SCHOOLS, EnumSet.of(GRADUATED, FINAL_YEAR)));
    }

    private List<BitSet> level3() {
        return List.of(
                facts.worked(10),
                facts.workedAfter(4, LEVEL_4),
                facts.workedAfter(1, JUNIOR),
                facts.studiedRelated(SENIOR_CLASSES, EnumSet.of(GRADUATED, FINAL_YEAR)),
                all(facts.holds(LEVEL_4, 0), facts.studiedRelated(COLLEGES, EnumSet.of(GRADUATED, FINAL_YEAR))),
                facts.studiedApproved(COLLEGES, EnumSet.of(GRADUATED, FINAL_YEAR)));
    }

    private List<BitSet> level2() {
        return List.of(
                facts.workedAfter(5, LEVEL_3),
                all(facts.workedAfter(5, JUNIOR), facts.workedPlainlyAfter(1, LEVEL_3)),
                facts.workedAfter(1, INTERMEDIATE),
                all(facts.holds(LEVEL_3, 0), facts.studied(SENIOR_SCHOOLS, EnumSet.of(GRADUATED)), facts.worked(2)),
                all(
                        facts.holds(LEVEL_3, 2),
                        facts.studied(EnumSet.of(TECHNICIAN_CLASS), EnumSet.of(FINAL_YEAR, ENROLLED))));
    }

    private List<BitSet> level1() {
        return List.of(
                facts.workedAfter(5, LEVEL_2),
                all(facts.workedAfterTitleAlone(5, INTERMEDIATE), facts.workedPlainlyAfter(1, LEVEL_2)),
                facts.workedAfter(1, SENIOR));
    }
}
