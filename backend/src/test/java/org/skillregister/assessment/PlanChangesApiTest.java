package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillregister.FeedText;
import org.skillregister.SchemaFiles;
import org.skillregister.assessment.storage.PublishedChangeReader;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody can see what organizations publish, change and withdraw, with the values before and after. */
@PlanTest
class PlanChangesApiTest {

    private static final String CONTRACT = SchemaFiles.read(SchemaFiles.OPERATIONS.resolve("contract/changes.graphql"));

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private List<Map<String, Object>> changes(Map<String, Object> filter) {
        return graphQl.document(CONTRACT)
                .operationName("Changes")
                .variable("since", "2020-01-01T00:00:00+08:00")
                .variable("filter", filter)
                .variable("first", 100)
                .execute()
                .path("changes.nodes")
                .<List<Map<String, Object>>>entity(new ParameterizedTypeReference<>() {})
                .get();
    }

    private List<String> lines(Map<String, Object> filter) {
        return changes(filter).stream()
                .map(change -> "%s %s | %s > %s"
                        .formatted(
                                change.get("kind"),
                                String.valueOf(change.get("summary")).replaceFirst("^.*?：", ""),
                                change.get("before"),
                                change.get("after")))
                .toList();
    }

    private List<String> lines(OrganizationClient publisher) {
        return lines(Map.of("organization", publisher.organization()));
    }

    private SyndFeed feed(String path) throws Exception {
        return FeedText.read(new SiteClient(port).get(path).body());
    }

    private static String levelName(OrganizationClient publisher) {
        return Map.of("5", "五级", "4", "四级", "3", "三级", "2", "二级", "1", "一级")
                .getOrDefault(publisher.level().replace("LEVEL_", ""), "");
    }

    @Test
    void planIsToldWhenItIsPublishedChangedAndWithdrawn() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        Map<String, Object> ofOccupation = Map.of("occupation", publisher.occupation());
        int before = changes(ofOccupation).size();
        String level = levelName(publisher);

        String id = publisher.published("a", publisher.plan());
        assertThat(lines(publisher))
                .hasSize(2)
                .contains("ADDED 公布 | null > 2027年度评价计划")
                .anyMatch(line -> line.startsWith("ADDED 评价") && line.endsWith(" | null > " + level));
        assertThat(changes(ofOccupation)).hasSize(before + 1);
        assertThat(changes(Map.of("organization", publisher.organization())))
                .allSatisfy(change -> {
                    assertThat(change.get("dataVersion")).isNull();
                    assertThat(String.valueOf(change.get("organization"))).contains(publisher.organization());
                    assertThat(String.valueOf(change.get("citation")))
                            .contains(
                                    "测评〔2026〕%s号".formatted(publisher.organization()),
                                    "https://school.example/notices/1");
                })
                .anySatisfy(change ->
                        assertThat(String.valueOf(change.get("occupation"))).contains(publisher.occupation()));
        List<String> published = FeedText.ids(feed("/feeds/organizations/%s.atom".formatted(publisher.organization())));
        assertThat(published).hasSize(1);

        Map<String, Object> plan = publisher.plan("title", "2027年度评价计划（修订）");
        Map<String, Object> moved = publisher.round("examDates", List.of("2027-05-08", "2027-05-09"));
        plan.put("rounds", List.of(moved, publisher.round("2027年10月", 10)));
        Map<String, Object> offering = new HashMap<>(publisher.offering(publisher.level()));
        offering.put("fees", List.of(Map.of("kind", "ASSESSMENT", "amount", 500), Map.of("kind", "RESIT_PER_MODULE")));
        plan.put("offerings", List.of(offering));
        plan.put("rules", List.of(Map.of("topic", "RESIT", "summary", "不合格的科目两年内可以补考。")));
        plan.put("contactPoints", List.of());
        publisher
                .change(id, 1, plan)
                .path("changeAssessmentPlan.problems")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(lines(publisher).subList(0, 8))
                .contains(
                        "CHANGED 标题有改动 | 2027年度评价计划 > 2027年度评价计划（修订）",
                        "CHANGED 批次2027年4月的考试日期有改动 | 2027年4月24日、2027年4月25日 > 2027年5月8日、2027年5月9日",
                        "ADDED 增加批次2027年10月 | null > 申报2027年9月1日至2027年9月20日，考试2027年10月24日、2027年10月25日",
                        "REMOVED 取消批次2027年9月 | 申报2027年8月1日至2027年8月20日，考试2027年9月24日、2027年9月25日 > null",
                        "ADDED 增加规定 | null > 不合格的科目两年内可以补考。",
                        "REMOVED 删去咨询和监督 | 咨询电话，021-12345678 > null")
                .anyMatch(line -> line.startsWith("CHANGED ") && line.endsWith("的评价服务费有改动 | 400.5元 > 500元"))
                .anyMatch(line -> line.startsWith("CHANGED ") && line.endsWith("的每模块补考费有改动 | 200元 > null"));
        assertThat(lines(publisher)).hasSize(10);

        publisher.withdraw(id, 2);
        assertThat(lines(publisher).subList(0, 2))
                .contains("REMOVED 撤回 | 2027年度评价计划（修订） > null")
                .anyMatch(line -> line.startsWith("REMOVED 不再评价") && line.endsWith(" | %s > null".formatted(level)));
        SyndFeed feed = feed("/feeds/organizations/%s.atom".formatted(publisher.organization()));
        assertThat(FeedText.ids(feed)).hasSize(3).endsWith(published.getFirst());
        assertThat(FeedText.html(feed.getEntries().get(1))).contains("原为：400.5元；现为：500元");
        assertThat(FeedText.titles(feed("/feeds/changes.atom"))).anyMatch(title -> title.endsWith("2027年评价计划：撤回，等2处"));
        assertThat(feed("/feeds/occupations/%s.atom".formatted(publisher.occupation()))
                        .getEntries())
                .anyMatch(entry -> FeedText.html(entry).contains("不再评价"));
    }

    @Test
    void sameAgainIsNoChange() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String id = publisher.published("a", publisher.plan());
        publisher.published("a", publisher.plan());
        publisher.change(id, 1, publisher.plan());

        assertThat(lines(publisher)).hasSize(2);
    }

    @Test
    void contactIsTold() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        update(publisher, 0, Map.of("phone", "021-87654321"));
        update(publisher, 1, Map.of("phone", "021-87654322", "website", "https://school.example/"));

        assertThat(lines(publisher))
                .containsExactly(
                        "CHANGED 联系方式中的电话有改动 | 021-87654321 > 021-87654322",
                        "CHANGED 联系方式中的网站有改动 | null > https://school.example/",
                        "ADDED 公布联系方式 | null > 021-87654321");
        assertThat(changes(Map.of("organization", publisher.organization())))
                .allSatisfy(change ->
                        assertThat(String.valueOf(change.get("citation"))).contains("机构填报"));
    }

    private static void update(OrganizationClient publisher, int version, Map<String, Object> contact) {
        publisher
                .graphQl()
                .document("mutation($input: UpdateOrganizationContactInput!) {"
                        + " updateOrganizationContact(input: $input) { problems { code } } }")
                .variable("input", Map.of("expectedVersion", version, "contact", contact))
                .execute()
                .path("updateOrganizationContact.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void openRoundIsInTheFeedOfOpenRounds() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        Map<String, Object> round = publisher.round("2027年1月", 1);
        round.put("application", Map.of("opensOn", "2026-11-15", "closesOn", "2026-11-30"));
        round.put("payment", Map.of("opensOn", "2026-12-01", "closesOn", "2026-12-05"));
        String id = publisher.published("a", publisher.plan("rounds", List.of(round, publisher.round("2027年9月", 9))));

        SyndFeed feed = feed("/feeds/rounds.atom");
        assertThat(feed.getEntries())
                .filteredOn(entry -> entry.getTitle().endsWith("2027年1月：正在申报，2026年11月30日截止"))
                .singleElement()
                .satisfies(entry -> assertThat(FeedText.html(entry)).contains("考试：2027年1月24日"));
        publisher.withdraw(id, 1);
        assertThat(FeedText.titles(feed("/feeds/rounds.atom"))).noneMatch(title -> title.contains("2027年1月"));
    }

    /** A server that starts anew, and one from before that has stored no changes. */
    @Test
    void whatAnOlderProgramStoredIsToldAsAWhole() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String id = publisher.published("a", publisher.plan());
        database.sql("update published_plan_version set changes = null where plan_id = ?")
                .param(id)
                .update();

        assertThat(new PublishedChangeReader(database).read(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")))
                .filteredOn(change -> change.organizations().contains(publisher.organization()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.summary()).isEqualTo("机构公布评价计划");
                    assertThat(change.citation()).isNull();
                });
    }
}
