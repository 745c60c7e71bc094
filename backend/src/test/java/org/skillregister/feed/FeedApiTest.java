package org.skillregister.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.platform.site.SiteClient.header;

import com.rometools.rome.feed.synd.SyndFeed;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.FeedText;
import org.skillregister.course.ProviderClient;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feeds over the wire, read by a feed reader. */
@ApiTest
class FeedApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return new SiteClient(port).get(path, headers);
    }

    private SyndFeed atom(String path) throws Exception {
        HttpResponse<String> answer = get(path + ".atom");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        return FeedText.read(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/changes",
                "/feeds/rounds",
                "/feeds/conflicts",
                "/feeds/organizations/org-015",
                "/feeds/occupations/4-07-03-05",
                "/feeds/courses/4-07-03-05"
            })
    void bothFormatsSayTheSame(String path) throws Exception {
        SyndFeed atom = atom(path);
        HttpResponse<String> answer = get(path + ".json");
        JsonNode json = new JsonMapper().readTree(answer.body());
        List<String> ids = new ArrayList<>();
        json.get("items").forEach(item -> ids.add(item.get("id").asString()));

        assertThat(header(answer, "Content-Type")).isEqualTo("application/feed+json");
        assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.get("title").asString()).isEqualTo(atom.getTitle()).isNotBlank();
        assertThat(json.get("feed_url").asString()).startsWith("http").endsWith(path + ".json");
        assertThat(json.get("home_page_url").asString()).startsWith("http").endsWith("/");
        assertThat(ids).isEqualTo(FeedText.ids(atom));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/changes.atom", "/feeds/conflicts.json"})
    void whoHasItIsNotSentItAgain(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        String tag = header(answer, "ETag");

        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> compressed = new SiteClient(port).getBytes(path, "Accept-Encoding", "gzip");
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.body()).startsWith(0x1F, 0x8B);
    }

    @Test
    void theFirstVersionIsAnEntryAndTheFeedsOfOneAreEmptyUntilSomethingChanges() throws Exception {
        assertThat(FeedText.titles(atom("/feeds/changes")))
                .singleElement()
                .asString()
                .startsWith("登记册首次公布数据");
        assertThat(atom("/feeds/organizations/org-001").getEntries()).isEmpty();
    }

    @Test
    void everyConflictIsAnEntryThatLeadsToIt() throws Exception {
        SyndFeed feed = atom("/feeds/conflicts");
        int conflicts = graphQl.document("{ sourceConflicts { number } }")
                .execute()
                .path("sourceConflicts")
                .entityList(Object.class)
                .get()
                .size();

        assertThat(feed.getEntries())
                .hasSize(conflicts)
                .anyMatch(entry -> entry.getLink().endsWith("/sources/#conflict-12")
                        && entry.getTitle().equals("疑点12：这个编码指哪个职业"));
    }

    @Test
    void newCourseIsAnEntryOfItsOccupation() throws Exception {
        ProviderClient school = ProviderClient.with("courses:write", graphQl, database);
        String id = school.published("feed", ProviderClient.listing());

        assertThat(atom("/feeds/courses/4-07-03-05").getEntries())
                .anyMatch(entry -> entry.getLink().endsWith("/courses/course/?id=" + id)
                        && FeedText.html(entry).contains("<li>等级：三级/高级工</li>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/changes.atom?page=0",
                "/feeds/changes.atom?page=99",
                "/feeds/changes.json?page=1000000000000",
                "/feeds/changes.json?page=x.y.z",
                "/feeds/none.atom",
                "/feeds/changes",
                "/feeds/changes.xml",
                "/feeds/changes.atom.atom",
                "/feeds/organizations/org-999.json",
                "/feeds/organizations/%3Cscript%3E.atom",
                "/feeds/organizations/%00.atom",
                "/feeds/occupations/4-07-03-99.atom",
                "/feeds/occupations/x.y.z.json",
                "/feeds/courses/.atom",
                "/feeds/"
            })
    void whatIsNotThereIsRefusedPlainly(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"").doesNotContain("script", "org-999", "x.y.z");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }
}
