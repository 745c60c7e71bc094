package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.list.AssessmentRoundFilter;
import org.skillregister.assessment.list.AssessmentRounds;
import org.skillregister.assessment.storage.PublishedPlans;
import org.skillregister.change.Changes;
import org.skillregister.platform.snapshot.ServedData;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operation sees one state of the publications, however many changes happen while it runs. */
@PlanTest
class PlanReadViewTest {

    private static final int CHANGES = 40;

    /** Looks at the plan at the beginning and at the end of something long. */
    private static final String QUESTION = """
        query Reader($id: ID!) {
          first: organization(id: $id) { plans { version title rounds { examDates } } contact { phone } }
          rounds(filter: {organization: $id}) { nodes { examDates } }
          middle: catalogueItems(first: 100) {
            nodes { name levels citation { document { number } } organization { name items { name } } occupation { name } }
          }
          last: organization(id: $id) { plans { version title rounds { examDates } } contact { phone } }
        }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ServedData data;

    @Autowired
    private AssessmentPlans plans;

    @Autowired
    private AssessmentRounds rounds;

    @Autowired
    private PublishedPlans published;

    @Autowired
    private SnapshotStore store;

    @Autowired
    private Changes changes;

    @Test
    void whatIsPublishedMeanwhileIsNotSeen() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        int told = changes.list().size();

        data.readView().run(() -> {
            assertThat(plans.listOf(publisher.organization())).isEmpty();
            assertThat(changes.list()).hasSize(told);
            publisher.published("a", publisher.plan());
            assertThat(plans.listOf(publisher.organization())).isEmpty();
            assertThat(changes.list()).hasSize(told);
        });

        assertThat(plans.listOf(publisher.organization())).hasSize(1);
        assertThat(changes.list()).hasSizeGreaterThan(told);
    }

    /** Whoever asks first would wait for it otherwise, and all others behind. */
    @Test
    void plansArePutTogetherBeforeTheyAreSeen() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        List<String> putTogether = new CopyOnWriteArrayList<>();
        store.live(() -> putTogether.add("%d of %d, %d seen"
                .formatted(
                        plans.listOf(publisher.organization()).size(),
                        published.get().seen().until().sequence(),
                        published.version())));
        long before = published.version();

        publisher.published("a", publisher.plan());
        assertThat(putTogether).containsExactly("1 of %d, %d seen".formatted(before + 1, before));
    }

    @Test
    void noAnswerIsOfTwoVersionsOfAPlan() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String id = publisher.published("a", named(publisher, 1));
        AtomicBoolean stop = new AtomicBoolean();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Queue<Map<?, ?>> answers = new ConcurrentLinkedQueue<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                for (int asked = 0; !stop.get(); asked++) {
                    answers.add(answer(publisher, asked));
                }
            } catch (AssertionError | RuntimeException failure) {
                failures.add(failure);
            }
        });

        for (int version = 1; version <= CHANGES; version++) {
            publisher
                    .change(id, version, named(publisher, version + 1))
                    .path("changeAssessmentPlan.problems")
                    .entityList(Object.class)
                    .hasSize(0);
        }
        stop.set(true);
        reader.join();

        assertThat(failures).isEmpty();
        assertThat(answers).hasSizeGreaterThan(1).allSatisfy(answer -> {
            assertThat(answer.get("last")).isEqualTo(answer.get("first"));
            assertThat(String.valueOf(answer.get("rounds"))).contains(examOf(answer));
        });
        Set<String> seen = new HashSet<>();
        answers.forEach(answer -> seen.add(examOf(answer)));
        assertThat(seen).as("it was read while it changed").hasSizeGreaterThan(1);
    }

    /** It is mended with each publication, not made anew. */
    @Test
    void timetableIsInOrderHoweverItCameAbout() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        assertIsInOrder();
        String id = publisher.published("a", publisher.plan());
        assertIsInOrder();
        Map<String, Object> moved = publisher.round("examDates", List.of("2027-12-18"));
        publisher.change(id, 1, publisher.plan("rounds", List.of(moved)));
        assertIsInOrder();
        assertThat(rounds.find(id + "-09", null))
                .hasValueSatisfying(round -> assertThat(round.cancelled()).isTrue());
        publisher.withdraw(id, 2);
        assertIsInOrder();
        assertThat(held()).noneMatch(round -> round.organization().equals(publisher.organization()));
    }

    private void assertIsInOrder() {
        assertThat(held())
                .isSortedAccordingTo(AssessmentRound.BY_EXAM)
                .containsExactlyInAnyOrderElementsOf(plans.list().stream()
                        .flatMap(plan -> plan.rounds().stream())
                        .toList());
        List<AssessmentRound> all = rounds.findWithCancelled(AssessmentRoundFilter.ALL, null);
        assertThat(all).isSortedAccordingTo(AssessmentRound.BY_EXAM).hasSize(rounds.size());
    }

    private List<AssessmentRound> held() {
        return rounds.find(AssessmentRoundFilter.ALL, null);
    }

    private static Map<String, Object> named(OrganizationClient publisher, int version) {
        Map<String, Object> plan = publisher.plan("title", "第%d个标题".formatted(version));
        plan.put("rounds", List.of(publisher.round("examDates", List.of("2027-04-%02d".formatted(20 + version % 10)))));
        return plan;
    }

    /** Each time another document, so that none is a kept answer. */
    private Map<?, ?> answer(OrganizationClient publisher, int asked) {
        return graphQl.document(QUESTION + "# " + asked)
                .variable("id", publisher.organization())
                .execute()
                .path("")
                .entity(Map.class)
                .get();
    }

    private static String examOf(Map<?, ?> answer) {
        String first = String.valueOf(answer.get("first"));
        int day = first.indexOf("2027-04-");
        return first.substring(day, day + "2027-04-20".length());
    }
}
