package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.skillregister.SchemaFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How schools publish courses, and what readers then see. */
@ApiTest
class PublishingApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private ProviderClient school;

    @BeforeEach
    void open() {
        school = ProviderClient.with("courses:write", graphQl, database);
    }

    private List<String> listed() {
        return graphQl.document("query($id: ID) { courses(filter: {provider: $id}) { nodes { id } } }")
                .variable("id", school.id())
                .execute()
                .path("courses.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private static List<String> codes(GraphQlTester.Response response, String mutation) {
        return response.path(mutation + ".problems[*].code")
                .entityList(String.class)
                .get();
    }

    @Test
    void publishedCourseIsThereAtOnceForEverybody() {
        assertThat(listed()).isEmpty();

        GraphQlTester.Response published = school.publish("a", ProviderClient.listing());

        published.path("publishCourse").matchesJson("""
            {"course": {"version": 1, "status": "OPEN", "title": "职业培训师三级春季班"}, "problems": [], "warnings": []}
            """);
        String id =
                published.path("publishCourse.course.id").entity(String.class).get();
        assertThat(listed()).containsExactly(id);
        graphQl.document("""
            query($id: ID!) { course(id: $id) { provider { id } assessedBy { name } joinBy price { amount } extras
              jurisdiction citation { locator } } }
            """).variable("id", id).execute().path("course").matchesJson("""
                {"assessedBy": [{"name": "上海市技师协会"}], "joinBy": "2027-02-28", "price": {"amount": 2980.5},
                 "extras": ["教材"], "jurisdiction": "上海市", "citation": null}
                """);
        graphQl.document("{ courses(first: 1) { nodes { id } } occupation(code: \"4-07-03-05\") { courses { nodes { id"
                        + " } } } }")
                .execute()
                .path("courses.nodes[0].id")
                .entity(String.class)
                .isEqualTo(id);
    }

    /** What ran out is announced later than what still runs, and takes no place in the list on a school's page. */
    @Test
    void widgetShowsAsManyAsItMay() {
        Map<String, Object> running = ProviderClient.listing("startsOn", "2026-11-01");
        String current = school.published("a", running);
        Map<String, Object> over = ProviderClient.listing("startsOn", "2025-03-01");
        over.put("endsOn", "2025-04-30");
        school.published("b", over);

        graphQl.document(SchemaFiles.read(SchemaFiles.OPERATIONS.resolve("widgets/CourseList.graphql")))
                .variable("school", school.id())
                .variable("limit", 1)
                .execute()
                .path("courses.nodes[*].id")
                .entityList(String.class)
                .containsExactly(current);
    }

    @Test
    void sameRequestTwiceMakesOneCourse() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<String> publish = () -> school.published("once", ProviderClient.listing());
            List<Future<String>> ids = threads.invokeAll(Collections.nCopies(8, publish));
            for (Future<String> id : ids) {
                assertThat(id.get()).isEqualTo(ids.getFirst().get());
            }
        }
        assertThat(listed()).hasSize(1);

        GraphQlTester.Response other = school.publish("once", ProviderClient.listing("title", "另一门课"));
        assertThat(codes(other, "publishCourse")).containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(listed()).hasSize(1);
    }

    /** Whoever is refused sees what the key has published, and can go on from it. */
    @Test
    void refusedPublicationShowsTheCourseThatThereIs() {
        String id = school.published("a", ProviderClient.listing());
        Map<String, Object> faulty = ProviderClient.listing("title", " ");

        GraphQlTester.Response refused = school.publish("a", faulty);
        assertThat(codes(refused, "publishCourse")).containsExactly("REQUIRED");
        refused.path("publishCourse.course").matchesJson("{\"id\": \"%s\", \"version\": 1}".formatted(id));
        for (String key : List.of("b", " ", "\0")) {
            school.publish(key, faulty).path("publishCourse.course").valueIsNull();
        }
        ProviderClient.with("courses:write", graphQl, database)
                .publish("a", faulty)
                .path("publishCourse.course")
                .valueIsNull();
    }

    /** As a file of courses tells; the answer of the first request holds only as long as the course is there. */
    @Test
    void repeatedRequestDoesNotHideThatTheCourseIsWithdrawn() {
        String id = school.published("a", ProviderClient.listing());
        school.withdraw(id, "老师生病");

        for (String title : List.of("职业培训师三级春季班", "另一门课")) {
            school.publish("a", ProviderClient.listing("title", title))
                    .path("publishCourse")
                    .matchesJson("""
                        {"course": {"id": "%s", "version": 2, "status": "WITHDRAWN"}, "warnings": [],
                         "problems": [{"field": "idempotencyKey", "code": "WITHDRAWN"}]}
                        """.formatted(id));
        }
        assertThat(school.published("b", ProviderClient.listing())).isNotEqualTo(id);
    }

    @Test
    void priceHasFewDigits() {
        for (String price : List.of("1" + "0".repeat(50_000), "1." + "0".repeat(50_000), "1e999999999")) {
            school.publish("a", ProviderClient.listing("price", price))
                    .errors()
                    .satisfy(errors -> assertThat(errors.getFirst().getExtensions())
                            .containsEntry("code", "BAD_REQUEST")
                            .containsEntry("argument", "input.listing.price"));
        }
    }

    @Test
    void spacesAroundAKeyAreNoPartOfIt() {
        String id = school.published("once", ProviderClient.listing());

        assertThat(school.published(" ".repeat(200) + "once\n", ProviderClient.listing()))
                .isEqualTo(id);
        assertThat(listed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "description, JavaScript:alert(1), INSECURE_LINK",
        "description, HTTP://example.org, INSECURE_LINK",
        "title, 春\u2028季班, MALFORMED",
        "title, \u3164\u3164, MALFORMED",
        "title, 春季\uFFFD班, MALFORMED",
        "venue, 甲\u0000乙, MALFORMED",
    })
    void textIsPlain(String field, String text, String code) {
        assertThat(codes(school.publish("a", ProviderClient.listing(field, text)), "publishCourse"))
                .containsExactly(code);
        assertThat(listed()).isEmpty();
    }

    @Test
    void staleChangeLosesNothing() throws Exception {
        String id = school.published("a", ProviderClient.listing());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<GraphQlTester.Response> one = () -> school.change(id, 1, ProviderClient.listing("title", "改成甲"));
            Callable<GraphQlTester.Response> two = () -> school.change(id, 1, ProviderClient.listing("title", "改成乙"));
            List<Future<GraphQlTester.Response>> both = threads.invokeAll(List.of(one, two));
            List<List<String>> codes = List.of(
                    codes(both.getFirst().get(), "changeCourse"),
                    codes(both.getLast().get(), "changeCourse"));

            assertThat(codes).containsExactlyInAnyOrder(List.of(), List.of("STALE"));
        }
        GraphQlTester.Response stale = school.change(id, 1, ProviderClient.listing());
        stale.path("changeCourse.course.version").entity(Integer.class).isEqualTo(2);
        stale.path("changeCourse.course.title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).startsWith("改成"));
    }

    @Test
    void aChangeWhoseAnswerWasLostIsSentAgain() {
        String id = school.published("a", ProviderClient.listing());
        for (int twice = 0; twice < 2; twice++) {
            school.change(id, 1, ProviderClient.listing("title", "夏季班"))
                    .path("changeCourse")
                    .matchesJson("{\"course\": {\"version\": 2, \"title\": \"夏季班\"}, \"problems\": []}");
        }
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Map<String, Object> wrong = new HashMap<>(Map.of(
                "title", "<b>好</b>",
                "occupation", "4-99-99-99",
                "level", "LEVEL_3",
                "startsOn", "2027-03-01",
                "endsOn", "2027-02-01",
                "applyBy", "2047-02-01",
                "phone", "打我电话",
                "price", -1,
                "url", "http://example.org/",
                "description", "见 http://example.org 或\u202e反写"));
        wrong.put("assessedBy", "org-999");
        wrong.put("extras", Collections.nCopies(11, "教材"));

        GraphQlTester.Response refused = school.publish(" ", wrong);

        refused.path("publishCourse.course").valueIsNull();
        assertThat(refused.path("publishCourse.problems[*]").entityList(Map.class).get().stream()
                        .map(problem -> problem.get("field") + " " + problem.get("code")))
                .containsExactlyInAnyOrder(
                        "listing.title MARKUP",
                        "listing.occupation UNKNOWN",
                        "listing.endsOn DATE_ORDER",
                        "listing.applyBy DATE_ORDER",
                        "listing.applyBy OUT_OF_RANGE",
                        "listing.phone MALFORMED",
                        "listing.price OUT_OF_RANGE",
                        "listing.url INSECURE_LINK",
                        "listing.url MALFORMED",
                        "listing.description INSECURE_LINK",
                        "listing.description MALFORMED",
                        "listing.assessedBy UNKNOWN",
                        "listing.extras TOO_LONG",
                        "idempotencyKey REQUIRED");
        assertThat(listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, 三级包过班, GUARANTEED_PASS, title",
        "title, 三级 包 过 班, GUARANTEED_PASS, title",
        "description, 不过全额退费, GUARANTEED_PASS, description",
        "description, 由上海人才服务行业协会发证, WRONG_ISSUER, description",
        "assessedBy, org-016, WRONG_ISSUER, assessedBy",
        "level, LEVEL_5, LEVEL_NOT_OFFERED, level",
    })
    void doubtfulClaimIsPublishedWithAWarning(String field, String value, String code, String warned) {
        GraphQlTester.Response published = school.publish("a", ProviderClient.listing(field, value));

        published.path("publishCourse.problems").entityList(Object.class).hasSize(0);
        published.path("publishCourse.course.id").hasValue();
        assertThat(published
                        .path("publishCourse.warnings[*]")
                        .entityList(Map.class)
                        .get())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.get("code")).isEqualTo(code);
                    assertThat(warning.get("field")).isEqualTo("listing." + warned);
                    assertThat(String.valueOf(warning.get("citations"))).contains("沪人社职〔2024〕38号", "第五部分第（四）项");
                });
    }

    @ParameterizedTest
    @CsvSource({"title, 三级班（上海市技师协会评价）", "description, 考试通过后由评价机构发证", "description, 通过率以公布为准", "assessedBy, org-015"})
    void whatIsRightIsNotWarnedOf(String field, String value) {
        school.publish("a", ProviderClient.listing(field, value))
                .path("publishCourse.warnings")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void withdrawnCourseLeavesTheListsAndStaysFindable() {
        String id = school.published("a", ProviderClient.listing());

        school.withdraw(id, "老师生病").path("withdrawCourse").matchesJson("""
            {"course": {"version": 2, "status": "WITHDRAWN", "withdrawnReason": "老师生病"}, "problems": []}
            """);
        school.withdraw(id, "再撤一次").path("withdrawCourse.course").matchesJson("""
            {"version": 2, "withdrawnReason": "老师生病"}
            """);

        assertThat(listed()).isEmpty();
        assertThat(codes(school.change(id, 2, ProviderClient.listing()), "changeCourse"))
                .containsExactly("WITHDRAWN");
        graphQl.document("query($id: ID!) { course(id: $id) { status } }")
                .variable("id", id)
                .execute()
                .path("course.status")
                .entity(String.class)
                .isEqualTo("WITHDRAWN");
        for (String unknown : List.of("c-0", "\0", "\ud800")) {
            assertThat(codes(school.withdraw(unknown, "没有"), "withdrawCourse")).containsExactly("NOT_FOUND");
        }
    }

    @Test
    void everyChangeIsKeptWithWhoAndWhat() {
        String id = school.published("a", ProviderClient.listing());
        school.change(id, 1, ProviderClient.listing("venue", "石泉东路"));
        school.change(id, 2, ProviderClient.listing("venue", "石泉东路"));
        school.withdraw(id, "不开了");

        school.history(id).path("courseHistory").matchesJson("""
            [{"version": 3, "action": "WITHDRAWN", "fields": []},
             {"version": 2, "action": "CHANGED", "fields": ["venue"]},
             {"version": 1, "action": "PUBLISHED", "fields": []}]
            """);
        assertThat(school.history(id)
                        .path("courseHistory[0].changedBy")
                        .entity(String.class)
                        .get())
                .isEqualTo(school.id() + " 校办");
    }

    @Test
    void othersCoursesAreForbidden() {
        String id = ProviderClient.with("courses:write", graphQl, database).published("a", ProviderClient.listing());

        for (String course : List.of(id, "changfeng-2024-1", "haimen-1")) {
            for (GraphQlTester.Response response : List.of(
                    school.change(course, 1, ProviderClient.listing()),
                    school.change(course, 1, ProviderClient.listing("title", "")),
                    school.withdraw(course, "不是我的"),
                    school.history(course))) {
                refused(response, "FORBIDDEN");
            }
        }
        graphQl.document("query($id: ID!) { course(id: $id) { version } }")
                .variable("id", id)
                .execute()
                .path("course.version")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void aKeyOfTheRightScopeIsNeeded() {
        refused(
                ProviderClient.with("certificates:verify", graphQl, database).publish("a", ProviderClient.listing()),
                "FORBIDDEN");
        refused(
                graphQl.document("mutation { withdrawCourse(id: \"c-1\") { course { id } } }")
                        .execute(),
                "UNAUTHENTICATED");
    }

    private static void refused(GraphQlTester.Response response, String code) {
        response.errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    /** Whoever syncs with the instant of the last course seen misses nothing and sees nothing twice. */
    @Test
    void changesAreToldInTheirOrder() {
        String first = school.published("a", ProviderClient.listing());
        String since = updatedAt(first);
        String second = school.published("b", ProviderClient.listing());
        String third = school.published("c", ProviderClient.listing());
        assertThat(changedSince(since)).containsExactly(second, third);

        school.change(second, 1, ProviderClient.listing("venue", "石泉东路"));
        school.withdraw(first, "不开了");

        assertThat(changedSince(since)).containsExactly(third, second, first);
        assertThat(changedSince(updatedAt(first))).isEmpty();
    }

    private String updatedAt(String id) {
        return graphQl.document("query($id: ID!) { course(id: $id) { updatedAt } }")
                .variable("id", id)
                .execute()
                .path("course.updatedAt")
                .entity(String.class)
                .get();
    }

    /** Of the courses published here: those of the sources were compared on a later day than the tests' one. */
    private List<String> changedSince(String since) {
        return graphQl
                .document("query($since: DateTime!) { coursesChangedSince(since: $since) { nodes { id } } }")
                .variable("since", since)
                .execute()
                .path("coursesChangedSince.nodes[*].id")
                .entityList(String.class)
                .get()
                .stream()
                .filter(id -> id.startsWith("c-"))
                .toList();
    }
}
