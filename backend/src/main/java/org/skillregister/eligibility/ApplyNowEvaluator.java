package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.reference.Citation;

/**
 * Decides whether applications for a level are open on a day, from what is known of each organization. One open round anywhere is
 * enough for a yes. Otherwise the answer is unknown while any organization's plan is unknown. It is no only when all plans are
 * known.
 */
final class ApplyNowEvaluator {

    private static final int CITATIONS = 20;

    private static final Comparator<AssessmentRound> BY_CLOSING = Comparator.comparing(
                    (AssessmentRound round) -> round.application().closesOn())
            .thenComparing(AssessmentRound::id);
    private static final Comparator<AssessmentRound> BY_OPENING = Comparator.comparing(
                    (AssessmentRound round) -> round.application().opensOn())
            .thenComparing(AssessmentRound::id);

    private final List<LevelOffer> offers;
    private final LocalDate day;
    private final ApplyNowMessages messages;

    /** @param offers all organizations of the catalogue that may assess the level */
    ApplyNowEvaluator(List<LevelOffer> offers, LocalDate day) {
        this.offers = offers;
        this.day = day;
        this.messages = new ApplyNowMessages(offers, day);
    }

    /** @param catalogue where the catalogue is printed; null before the first one */
    ApplyNow evaluate(@Nullable Citation catalogue) {
        if (catalogue == null) {
            return new ApplyNow(ApplyNowState.PLAN_UNKNOWN, messages.noCatalogue(), null, null, List.of(), List.of());
        }
        if (offers.stream()
                .noneMatch(offer -> offer.isOffered() || !offer.rounds().isEmpty())) {
            return nobody(catalogue);
        }
        List<AssessmentRound> open = rounds(offer -> offer.open(day), BY_CLOSING);
        if (!open.isEmpty()) {
            return dated(ApplyNowState.OPEN, messages.open(open), open, open.getLast());
        }
        List<AssessmentRound> toCome = rounds(offer -> offer.toCome(day), BY_OPENING);
        if (offers.stream().anyMatch(LevelOffer::isUnknown)) {
            return unknown(toCome);
        }
        return toCome.isEmpty()
                ? closed(rounds(LevelOffer::rounds, BY_CLOSING).getLast())
                : dated(ApplyNowState.NOT_YET_OPEN, messages.notYetOpen(toCome), toCome, toCome.getFirst());
    }

    private List<AssessmentRound> rounds(
            Function<LevelOffer, List<AssessmentRound>> of, Comparator<AssessmentRound> order) {
        return offers.stream()
                .flatMap(offer -> of.apply(offer).stream())
                .sorted(order)
                .toList();
    }

    private ApplyNow nobody(Citation catalogue) {
        List<Citation> plans = offers.stream()
                .flatMap(offer -> offer.plans().stream())
                .map(AssessmentPlan::citation)
                .toList();
        return new ApplyNow(
                ApplyNowState.NOBODY_ASSESSES,
                messages.nobodyAssesses(),
                null,
                null,
                List.of(),
                plans.isEmpty() ? List.of(catalogue) : atMost(plans));
    }

    private ApplyNow unknown(List<AssessmentRound> toCome) {
        List<Citation> listed = offers.stream()
                .filter(LevelOffer::isUnknown)
                .flatMap(offer -> offer.listed().stream())
                .toList();
        List<Citation> known = rounds(LevelOffer::rounds, BY_CLOSING).stream()
                .map(AssessmentRound::citation)
                .toList();
        AssessmentRound next = toCome.isEmpty() ? null : toCome.getFirst();
        return new ApplyNow(
                ApplyNowState.PLAN_UNKNOWN,
                messages.planUnknown(toCome),
                next == null ? null : next.application().opensOn(),
                next == null ? null : next.application().closesOn(),
                toCome,
                atMost(Stream.concat(listed.stream(), known.stream()).toList()));
    }

    private ApplyNow closed(AssessmentRound last) {
        return new ApplyNow(
                ApplyNowState.CLOSED,
                messages.closed(),
                null,
                last.application().closesOn(),
                List.of(),
                List.of(last.citation()));
    }

    private static ApplyNow dated(
            ApplyNowState state, String reason, List<AssessmentRound> rounds, AssessmentRound decisive) {
        return new ApplyNow(
                state,
                reason,
                rounds.stream()
                        .map(round -> round.application().opensOn())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                decisive.application().closesOn(),
                rounds,
                atMost(rounds.stream().map(AssessmentRound::citation).toList()));
    }

    private static List<Citation> atMost(List<Citation> citations) {
        return citations.stream().distinct().limit(CITATIONS).toList();
    }
}
