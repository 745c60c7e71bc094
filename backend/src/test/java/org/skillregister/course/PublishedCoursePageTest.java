package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.platform.site.SiteClient.header;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of published courses and providers have titles and facts for search engines and link previews. */
@ApiTest
class PublishedCoursePageTest {

    private static final String PAGE = "/courses/course/";

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private ProviderClient school;

    @BeforeEach
    void school() {
        school = ProviderClient.with("courses:write", graphQl, database);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return new SiteClient(port).get(path, headers);
    }

    @Test
    void pageSaysWhatTheCourseIsWithoutScripts() throws Exception {
        Map<String, Object> listing = ProviderClient.listing("title", "三级\"春季\"班 & $1");
        listing.put("description", "第一段 A&B\n\n第二段");
        String id = school.published("page", listing);

        HttpResponse<String> page = get(PAGE + "?id=" + id);

        assertThat(page.statusCode()).isEqualTo(200);
        String title = "三级&quot;春季&quot;班 &amp; $1";
        assertThat(page.body())
                .contains("<title>" + title + " – 技能登记册</title>")
                .contains("<meta property=\"og:title\" content=\"" + title + "\">")
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080/courses/course/?id=" + id + "\">")
                .contains("<h1 class=\"govuk-heading-xl\">" + title + "</h1>")
                .contains("<p>第一段 A&amp;B</p><p>第二段</p>")
                .contains("三级/高级工", "2027年3月1日");
        assertThat(page.body()).containsPattern("<meta property=\"og:description\" content=\"职业：职业培训师，等级：");
    }

    @Test
    void pageIsAskedForAgainAndIsTheBuiltOneWhereNothingIsKnown() throws Exception {
        String id = school.published("again", ProviderClient.listing());
        HttpResponse<String> page = get(PAGE + "?id=" + id);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "Content-Security-Policy")).isNotEmpty();
        assertThat(get(PAGE + "?id=" + id, "If-None-Match", header(page, "ETag"))
                        .statusCode())
                .isEqualTo(304);

        String built = get(PAGE).body();
        assertThat(built).contains("<title>课程 – ");
        for (String unknown : new String[] {"?id=nobody", "?id=", "?id=" + "x".repeat(200), "?other=" + id}) {
            assertThat(get(PAGE + unknown).body()).as(unknown).isEqualTo(built);
        }
    }

    @Test
    void withdrawnCourseLeavesTheSitemap() throws Exception {
        String id = school.published("map", ProviderClient.listing());
        String address = "<loc>http://localhost:8080/courses/course/?id=" + id + "</loc>";
        assertThat(get("/sitemap-courses.xml").body()).contains(address).doesNotContain("/courses/changfeng");
        assertThat(header(get("/sitemap-courses.xml"), "Content-Type")).isEqualTo("application/xml");

        school.withdraw(id, "不办了");

        assertThat(get("/sitemap-courses.xml").body()).doesNotContain(address);
    }

    @Test
    void providerIsNamedWithItsCourses() throws Exception {
        school.published("provider", ProviderClient.listing("title", "三级周末班"));

        assertThat(get("/providers/provider/?id=" + school.id()).body())
                .contains("<title>学校" + school.id() + " – ")
                .contains("三级周末班");
    }

    @Test
    void searchEnginesMayAskTheApiAndKeepNoneOfItsAnswers() throws Exception {
        assertThat(get("/robots.txt").body())
                .doesNotContain("Disallow")
                .contains(
                        "Sitemap: http://localhost:8080/sitemap.xml",
                        "Sitemap: http://localhost:8080/sitemap-courses.xml");
        assertThat(header(get("/graphql?query=%7BdataVersion%7Bid%7D%7D"), "X-Robots-Tag"))
                .isEqualTo("noindex");
        assertThat(get("/").headers().firstValue("X-Robots-Tag")).isEmpty();
    }
}
