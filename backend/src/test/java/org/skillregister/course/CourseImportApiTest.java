package org.skillregister.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.course.file.CourseFiles;
import org.skillregister.course.file.CourseTemplate;
import org.skillregister.platform.file.SheetFile;
import org.skillregister.platform.file.SheetTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Course files over the network: checked for everybody, published with a key. */
@ApiTest
class CourseImportApiTest {

    private static final String[] HEADERS = {"课程编号*", "课程名称*", "职业编码*", "等级*", "开班日期", "课程说明"};
    private static final String[] GOOD = {"春", "职业培训师三级春季班", "4-07-03-05", "三级", "2027/3/1", ""};
    private static final String[] DOUBTFUL = {"夏", "保证拿证班", "4-07-03-05", "3", "2027年6月1日", ""};
    private static final String[] WRONG = {"春", "", "4-99-99-99", "六级", "", "<b>粗</b>"};

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private ProviderClient school;

    @BeforeEach
    void open() {
        school = ProviderClient.with("courses:write", graphQl, database);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, byte[] file) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.POST(BodyPublishers.ofByteArray(file)).build(), BodyHandlers.ofString());
    }

    private JsonNode check(byte[] file) throws Exception {
        HttpResponse<String> answer = send(request("/courses/checks"), file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return new JsonMapper().readTree(answer.body());
    }

    private JsonNode publish(byte[] file) throws Exception {
        HttpResponse<String> answer =
                send(request("/courses/imports").header("Authorization", "Bearer " + school.key()), file);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private int listed() {
        return graphQl.document("query($id: ID) { courses(filter: {provider: $id}) { totalCount } }")
                .variable("id", school.id())
                .execute()
                .path("courses.totalCount")
                .entity(Integer.class)
                .get();
    }

    private static List<String> each(JsonNode told, String name) {
        return told.valueStream().map(one -> one.path(name).asString()).toList();
    }

    @Test
    void everybodyMayHaveAFileLookedAt() throws Exception {
        JsonNode told = check(SheetFile.ofTexts(HEADERS, GOOD, DOUBTFUL, WRONG));

        assertThat(told.path("courses").asInt()).isEqualTo(3);
        assertThat(each(told.path("problems"), "place")).containsExactly("D4", "C4", "E4", "B4", "F4", "A4");
        assertThat(each(told.path("problems"), "code"))
                .containsExactly("MALFORMED", "UNKNOWN", "REQUIRED", "REQUIRED", "MARKUP", "DUPLICATE");
        assertThat(each(told.path("warnings"), "place")).containsExactly("B3");
        assertThat(told.at("/warnings/0/citations/0/document/number").asString())
                .isNotEmpty();
        assertThat(listed()).isZero();
    }

    @Test
    void fileIsPublishedOnceHoweverOftenItIsSent() throws Exception {
        byte[] file = SheetFile.ofTexts(HEADERS, GOOD, DOUBTFUL);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<JsonNode> publish = () -> publish(file);
            int published = 0;
            for (Future<JsonNode> answer : threads.invokeAll(List.of(publish, publish, publish, publish))) {
                published += answer.get().path("published").asInt();
            }
            assertThat(published).isEqualTo(2);
        }
        assertThat(listed()).isEqualTo(2);
        JsonNode again = publish(file);
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        assertThat(again.path("warnings").size()).isEqualTo(1);
        String[] other = GOOD.clone();
        other[1] = "改了名字的班";
        assertThat(publish(SheetFile.ofTexts(HEADERS, other)).path("changed").asInt())
                .isOne();
    }

    @Test
    void oneFaultStopsTheFile() throws Exception {
        JsonNode refused = publish(SheetFile.ofTexts(HEADERS, GOOD, WRONG));

        assertThat(refused.path("published").asInt()).isZero();
        assertThat(refused.path("problems").size()).isPositive();
        assertThat(listed()).isZero();
    }

    /** What a spreadsheet saves as CSV where Chinese is spoken. */
    @Test
    void csvInTheEncodingOfSpreadsheetsIsPublished() throws Exception {
        String csv = String.join(";", HEADERS) + "\r\n" + String.join(";", GOOD) + "\r\n";

        assertThat(publish(csv.getBytes(Charset.forName("GB18030")))
                        .path("published")
                        .asInt())
                .isOne();
    }

    @Test
    void whoHasNoSuchKeyPublishesNothing() throws Exception {
        byte[] file = SheetFile.ofTexts(HEADERS, GOOD);

        assertThat(send(request("/courses/imports"), file).statusCode()).isEqualTo(401);
        assertThat(send(request("/courses/imports").header("Authorization", "Bearer skr_nobody"), file)
                        .statusCode())
                .isEqualTo(401);
        ProviderClient other = ProviderClient.with("certificates:verify", graphQl, database);
        assertThat(send(request("/courses/imports").header("Authorization", "Bearer " + other.key()), file)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void hostileFileIsRefused() throws Exception {
        HttpResponse<String> refused = send(request("/courses/checks"), new byte[CourseFiles.MOST_BYTES + 1]);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"BAD_REQUEST\"");
        assertThat(check(Arrays.copyOf(CourseTemplate.write(), 500))
                        .path("problems")
                        .size())
                .isOne();
        JsonNode told = check("课程编号,<script>alert(1)</script>\n".getBytes(UTF_8));
        assertThat(told.toString()).doesNotContain("script");
    }

    @Test
    void everybodyMayHaveTheTemplate() throws Exception {
        HttpResponse<byte[]> file = HttpClient.newHttpClient()
                .send(request("/courses/template.xlsx").build(), BodyHandlers.ofByteArray());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(SheetTable.read(file.body())).hasSize(2);
    }
}
