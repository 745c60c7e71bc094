package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.AssessmentRoundStatus;
import org.skillregister.assessment.DayWindow;
import org.skillregister.assessment.Procedures;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Passages;
import org.skillregister.reference.SourceDocument;
import org.skillregister.search.SearchFieldList;

/** Cases that no printed plan has yet: several organizations assess the same level, but not all plans are known. */
class ApplyNowEvaluatorTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 10);
    private static final Citation CATALOGUE = cite("目录");

    private static Citation cite(String locator) {
        return new Citation(
                new SourceDocument("d", null, "t", "i", null, "上海市", DAY, "c", null, Passages.NONE), locator, null);
    }

    private static Organization organization(String id) {
        return new Organization(
                id,
                1,
                id + "协会",
                "",
                List.of(),
                null,
                List.of(),
                CATALOGUE,
                SearchFieldList.NONE,
                SearchFieldList.NONE);
    }

    private static AssessmentRound round(String organization, int opens, int closes) {
        String id = "%s-%d-%d".formatted(organization, opens, closes);
        DayWindow application = new DayWindow(DAY.withDayOfMonth(opens), DAY.withDayOfMonth(closes));
        return new AssessmentRound(
                id,
                organization + "-2027",
                organization,
                2027,
                "5月",
                AssessmentRoundStatus.FINISHED,
                application,
                application,
                DAY,
                List.of(DAY),
                null,
                null,
                List.of(),
                null,
                0,
                DAY,
                null,
                List.of(),
                List.of(),
                List.of(),
                cite(id));
    }

    private static AssessmentPlan plan(String organization) {
        Procedures none = new Procedures(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new AssessmentPlan(
                organization, 2027, "t", DAY, List.of(), List.of(), none, null, 1, null, cite(organization + "计划"));
    }

    private static LevelOffer planned(String id, AssessmentRound... rounds) {
        return new LevelOffer(organization(id), List.of(cite(id)), List.of(plan(id)), true, List.of(rounds));
    }

    private static LevelOffer leavesOut(String id) {
        return new LevelOffer(organization(id), List.of(cite(id)), List.of(plan(id)), false, List.of());
    }

    private static LevelOffer unknown(String id) {
        return new LevelOffer(organization(id), List.of(cite(id)), List.of(), false, List.of());
    }

    private static ApplyNow tell(LevelOffer... offers) {
        return new ApplyNowEvaluator(List.of(offers), DAY).evaluate(CATALOGUE);
    }

    @Test
    void oneOpenRoundAnywhereIsEnoughAndTheOthersAreTold() {
        ApplyNow told = tell(planned("甲", round("甲", 1, 5), round("甲", 9, 20)), unknown("乙"));

        assertThat(told.state()).isEqualTo(ApplyNowState.OPEN);
        assertThat(told.reason()).contains("甲协会", "没有乙协会2027年");
        assertThat(told.rounds()).extracting(AssessmentRound::id).containsExactly("甲-9-20");
    }

    @Test
    void openUntilTheLastOfTheOpenRoundsClosesAndTheFirstToCloseComesFirst() {
        ApplyNow told = tell(planned("甲", round("甲", 2, 28)), planned("乙", round("乙", 9, 10), round("乙", 29, 30)));

        assertThat(told.state()).isEqualTo(ApplyNowState.OPEN);
        assertThat(told.opensOn()).isEqualTo("2027-05-02");
        assertThat(told.closesOn()).isEqualTo("2027-05-28");
        assertThat(told.rounds()).extracting(AssessmentRound::id).containsExactly("乙-9-10", "甲-2-28");
    }

    @Test
    void whoIsClosedDoesNotSpeakForWhoIsNotKnown() {
        ApplyNow told = tell(planned("甲", round("甲", 1, 5)), unknown("乙"));

        assertThat(told.state()).isEqualTo(ApplyNowState.PLAN_UNKNOWN);
        assertThat(told.reason()).contains("没有乙协会2027年的批次安排", "请先问机构", "甲协会已经公布的批次都截止了申报");
        assertThat(told.closesOn()).isNull();
        assertThat(told.citations()).extracting(Citation::locator).containsExactly("乙", "甲-1-5");
    }

    @Test
    void whoOpensLaterDoesNotSpeakForWhoIsNotKnownButIsTold() {
        ApplyNow told = tell(unknown("乙"), planned("甲", round("甲", 12, 20)));

        assertThat(told.state()).isEqualTo(ApplyNowState.PLAN_UNKNOWN);
        assertThat(told.opensOn()).isEqualTo("2027-05-12");
        assertThat(told.reason()).contains("甲协会5月批次从2027年5月12日起受理申报");
    }

    @Test
    void allClosedIsClosedWithTheDayOfTheLast() {
        ApplyNow told = tell(planned("甲", round("甲", 1, 5)), planned("乙", round("乙", 1, 9)), leavesOut("丙"));

        assertThat(told.state()).isEqualTo(ApplyNowState.CLOSED);
        assertThat(told.closesOn()).isEqualTo("2027-05-09");
        assertThat(told.reason()).contains("甲协会、乙协会").doesNotContain("丙");
    }

    @Test
    void aPlanWithTheLevelButWithoutItsRoundsIsNotKnown() {
        assertThat(tell(planned("甲")).state()).isEqualTo(ApplyNowState.PLAN_UNKNOWN);
        assertThat(tell(planned("甲"), planned("乙", round("乙", 1, 5))).state()).isEqualTo(ApplyNowState.PLAN_UNKNOWN);
    }

    @Test
    void whoLeavesTheLevelOutIsNobodyUnlessAnotherMayAssessIt() {
        assertThat(tell(leavesOut("甲")).state()).isEqualTo(ApplyNowState.NOBODY_ASSESSES);
        assertThat(tell(leavesOut("甲")).citations())
                .extracting(Citation::locator)
                .containsExactly("甲计划");
        assertThat(tell(leavesOut("甲"), unknown("乙")).state()).isEqualTo(ApplyNowState.PLAN_UNKNOWN);
        assertThat(tell().citations()).containsExactly(CATALOGUE);
    }

    @Test
    void moreThanThreeNamesAreCounted() {
        LevelOffer[] five = Stream.of("甲", "乙", "丙", "丁", "戊")
                .map(ApplyNowEvaluatorTest::unknown)
                .toArray(LevelOffer[]::new);

        assertThat(tell(five).reason()).contains("甲协会、乙协会、丙协会等5家机构").doesNotContain("丁协会");
    }
}
