package org.skillregister.subsidy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.time.ChineseDay;
import org.springframework.stereotype.Component;

/** The printed schemes, and what they may pay a person. The question is about a person, so none of it is stored. */
@Component
public class Subsidies {

    private final Snapshot<List<SubsidyScheme>> schemes;

    Subsidies(Snapshot<List<SubsidyScheme>> schemes) {
        this.schemes = schemes;
    }

    /** @return all schemes, the city's first */
    public List<SubsidyScheme> listSchemes() {
        return schemes.get();
    }

    /** @param asOf the day of the question */
    public SubsidyEstimate estimate(SubsidyQuestion question, LocalDate asOf) {
        List<SubsidyScheme> all = schemes.get();
        return new SubsidyEstimate(
                asOf,
                all.stream()
                        .map(scheme -> new SubsidyEvaluator(scheme, question, asOf).line())
                        .toList(),
                disclaimer(all));
    }

    private static String disclaimer(List<SubsidyScheme> schemes) {
        return "这是按%s所印的金额作的估算，不是核定结果。补贴所依据的规定（%s）不在登记册内，金额和条件可能已经改变，以受理部门的答复为准。"
                        .formatted(days(schemes), bases(schemes))
                + "来源没有说几项补贴能不能同时领，合计按都能领计算。来源没有写到的补贴没有计入。";
    }

    private static String days(List<SubsidyScheme> schemes) {
        return schemes.stream()
                .map(scheme -> ChineseDay.of(scheme.statedOn()))
                .distinct()
                .collect(joining("、"));
    }

    private static String bases(List<SubsidyScheme> schemes) {
        return schemes.stream()
                .map(scheme -> Objects.requireNonNullElse(scheme.basis(), scheme.name() + "的来源没有写明"))
                .collect(joining("；"));
    }
}
