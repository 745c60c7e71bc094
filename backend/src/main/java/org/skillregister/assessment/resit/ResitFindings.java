package org.skillregister.assessment.resit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.platform.time.ChineseDay;

/** Everything that decides a resit, one sentence each. */
final class ResitFindings {

    private record Finding(ResitOutcome outcome, String sentence) {}

    private final ResitQuestion question;
    private final LocalDate asOf;
    private final ScoreValidity validity;
    private final List<Finding> findings = new ArrayList<>();

    /** @param modules the modules of the offering; null when no plan includes the offering */
    ResitFindings(
            ResitQuestion question, LocalDate asOf, @Nullable List<AssessmentModule> modules, ScoreValidity validity) {
        this.question = question;
        this.asOf = asOf;
        this.validity = validity;
        if (modules == null) {
            add(ResitOutcome.UNKNOWN, "登记册没有该机构%d年对这一职业、等级的评价计划，补考规则不详。".formatted(question.year()));
        } else {
            findHindrances();
            findModules(modules);
        }
        if (findings.isEmpty()) {
            add(ResitOutcome.ALLOWED, permission());
        }
    }

    private void add(ResitOutcome outcome, String sentence) {
        findings.add(new Finding(outcome, sentence));
    }

    private void findHindrances() {
        if (question.competition() == null) {
            add(ResitOutcome.UNKNOWN, "没有说是不是本市职业技能竞赛；竞赛没有合格的，不能补考。");
        } else if (question.competition()) {
            add(ResitOutcome.COMPETITION, "参加的是本市职业技能竞赛，没有合格的不能补考。");
        }
        if (question.reapplied() == null) {
            add(ResitOutcome.UNKNOWN, "没有说后来是否重新申报；重新申报过的，算作放弃补考。");
        } else if (question.reapplied()) {
            add(ResitOutcome.FORFEITED, "已经重新申报同一职业、同一等级，算作放弃补考，以前合格的科目不再保留。");
        }
    }

    private void findModules(List<AssessmentModule> modules) {
        List<AssessmentModule> untold = modules.stream()
                .filter(module -> question.findResult(module).isEmpty())
                .toList();
        if (!untold.isEmpty()) {
            add(ResitOutcome.UNKNOWN, "没有说%s的成绩。".formatted(names(untold)));
        } else if (question.passed().size() == question.results().size()) {
            add(ResitOutcome.NOTHING_TO_RESIT, "所有科目都已合格，不用补考。");
            return;
        } else if (question.passed().isEmpty()) {
            add(ResitOutcome.UNKNOWN, "所有科目都没有合格；来源只说部分科目不合格的可以补考，没有说都不合格时能不能补考。");
        }
        findValidity();
    }

    private void findValidity() {
        if (!validity.known()) {
            add(ResitOutcome.UNKNOWN, "登记册不知道这一等级的成绩有效几年。");
        } else if (validity.isOpenOn(asOf)) {
            add(
                    ResitOutcome.UNKNOWN,
                    "合格科目的成绩，从考试那天起算到%s为止有效，从公布成绩那天起算到%s为止有效；来源没有说从哪天起算。"
                            .formatted(day(validity.untilFromExam()), day(validity.untilFromPublication())));
        } else if (validity.isOverOn(asOf)) {
            add(ResitOutcome.EXPIRED, "合格科目的成绩到%s为止有效，已经过期，所有科目都要重新申报。".formatted(day(validity.untilFromExam())));
        }
    }

    private String permission() {
        List<AssessmentModule> failed = question.results().stream()
                .filter(result -> !result.passed())
                .map(ModuleResult::module)
                .toList();
        return "%s没有合格，可以补考；合格科目的成绩到%s为止有效。".formatted(names(failed), day(validity.untilFromExam()));
    }

    private static String names(List<AssessmentModule> modules) {
        return modules.stream().map(AssessmentModule::chinese).collect(joining("、"));
    }

    private static String day(@Nullable LocalDate day) {
        return ChineseDay.of(Objects.requireNonNull(day));
    }

    /** The deciding outcome: if there are several, the first in the order of {@link ResitOutcome}. */
    ResitOutcome outcome() {
        return findings.stream().map(Finding::outcome).sorted().findFirst().orElseThrow();
    }

    /** The sentences. Unknown points are left out when a known one decides. */
    String reason() {
        boolean unknown = outcome() == ResitOutcome.UNKNOWN;
        return findings.stream()
                .filter(finding -> unknown || finding.outcome() != ResitOutcome.UNKNOWN)
                .map(Finding::sentence)
                .collect(joining());
    }
}
