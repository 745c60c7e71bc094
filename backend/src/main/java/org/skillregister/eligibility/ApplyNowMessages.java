package org.skillregister.eligibility;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.platform.time.ChineseDay;

/** Explains in Chinese why applications for a level are open on a day, or why not. */
final class ApplyNowMessages {

    /** Maximum number of names listed. Further ones are only counted. */
    private static final int NAMES = 3;

    private final List<LevelOffer> offers;
    private final LocalDate day;

    ApplyNowMessages(List<LevelOffer> offers, LocalDate day) {
        this.offers = offers;
        this.day = day;
    }

    String noCatalogue() {
        return "登记册没有这一天有效的目录，不知道哪些机构评价这一级。";
    }

    String open(List<AssessmentRound> rounds) {
        String each = rounds.stream()
                .limit(NAMES)
                .map(round -> "%s正在受理%s批次的申报，%s截止"
                        .formatted(
                                name(round),
                                round.name(),
                                ChineseDay.of(round.application().closesOn())))
                .collect(joining("；", "", "。"));
        return each + others();
    }

    String notYetOpen(List<AssessmentRound> rounds) {
        return "现在不受理申报。" + next(rounds.getFirst());
    }

    String closed() {
        return "现在不受理申报。" + over();
    }

    /** Also mentions the organizations whose plans are known: their rounds may open later or be over. */
    String planUnknown(List<AssessmentRound> toCome) {
        String known = !toCome.isEmpty() ? next(toCome.getFirst()) : hasRounds() ? over() : "";
        return "登记册没有%s%d年的批次安排，不知道现在能不能申报，请先问机构。%s".formatted(names(LevelOffer::isUnknown), day.getYear(), known);
    }

    String nobodyAssesses() {
        return offers.isEmpty()
                ? "目录里没有机构评价这一级，现在没有地方可以申报。"
                : "目录允许%s评价这一级，但%d年的评价计划里没有，现在没有地方可以申报。".formatted(names(_ -> true), day.getYear());
    }

    private boolean hasRounds() {
        return offers.stream().anyMatch(offer -> !offer.rounds().isEmpty());
    }

    private String next(AssessmentRound round) {
        return "%s%s批次从%s起受理申报，%s截止。"
                .formatted(
                        name(round),
                        round.name(),
                        ChineseDay.of(round.application().opensOn()),
                        ChineseDay.of(round.application().closesOn()));
    }

    private String over() {
        LocalDate last = offers.stream()
                .flatMap(offer -> offer.rounds().stream())
                .map(round -> round.application().closesOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return "%s已经公布的批次都截止了申报，最后一次是%s；登记册里还没有以后的批次。"
                .formatted(names(offer -> !offer.rounds().isEmpty()), ChineseDay.of(last));
    }

    private String others() {
        return offers.stream().anyMatch(LevelOffer::isUnknown)
                ? "登记册没有%s%d年的批次安排，要另外问。".formatted(names(LevelOffer::isUnknown), day.getYear())
                : "";
    }

    private String name(AssessmentRound round) {
        return offers.stream()
                .map(LevelOffer::organization)
                .filter(organization -> organization.id().equals(round.organization()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String names(Predicate<LevelOffer> which) {
        List<String> names = offers.stream()
                .filter(which)
                .map(offer -> offer.organization().name())
                .toList();
        String listed = names.stream().limit(NAMES).collect(joining("、"));
        return names.size() > NAMES ? listed + "等%d家机构".formatted(names.size()) : listed;
    }
}
