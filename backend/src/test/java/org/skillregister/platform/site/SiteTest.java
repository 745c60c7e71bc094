package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.platform.site.SiteClient.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "register.site.location=classpath:/site-fixture/")
class SiteTest {

    @LocalServerPort
    private int port;

    @Test
    void directoryIsItsIndex() throws Exception {
        HttpResponse<String> page = get("/occupations/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Occupations");
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void directoryWithoutSlashLeadsToTheOneWithIt() throws Exception {
        HttpResponse<String> redirect = get("/occupations?text=a%20b");
        assertThat(redirect.statusCode()).isEqualTo(308);
        assertThat(header(redirect, "Location")).isEqualTo("/occupations/?text=a%20b");
    }

    @Test
    void pathIsPercentDecoded() throws Exception {
        assertThat(get("/notes%201.html").body()).contains("课程");
    }

    @Test
    void browserGetsThePageOfTheSiteForAnUnknownPath() throws Exception {
        HttpResponse<String> page = get("/unknown/", "Accept", "text/html,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<title>No such page");
        assertThat(get("/404.html", "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void programGetsJsonForAnUnknownPath() throws Exception {
        HttpResponse<String> answer = get("/unknown");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("{").doesNotContain("\"trace\"", "exception");
    }

    @Test
    void pageIsAskedForAgainAndSentOnlyWhenChanged() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "ETag")).matches("\"[^\"]+\"");
        HttpResponse<String> again = get("/", "If-None-Match", header(page, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/", "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void assetIsKeptForGood() throws Exception {
        assertThat(header(get("/assets/site-1a2b3c.js"), "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void pageIsCompressedForThoseWhoAccept() throws Exception {
        HttpResponse<byte[]> page = client().getBytes("/", "Accept-Encoding", "br, gzip");
        assertThat(header(page, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(page, "Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(header(page, "ETag")).isNotEqualTo(header(get("/"), "ETag"));
        byte[] content = new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes();
        assertThat(new String(content, UTF_8)).isEqualTo(get("/").body());
        assertThat(get("/", "Accept-Encoding", "br, gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void pageCarriesTheHeadersThatProtectIt() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(header(page, "Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("geolocation=()");
    }

    @Test
    void onlyEmbeddedPagesMayBeFramed() throws Exception {
        assertThat(header(get("/embed/courses/"), "Content-Security-Policy")).isEqualTo("frame-ancestors *");
        assertThat(header(get("/embed/courses/"), "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(get("/embedded.html"), "Content-Security-Policy")).startsWith("default-src 'none'");
    }

    /** Its editor needs what no other page may do. */
    @Test
    void graphiQlHasAPolicyOfItsOwn() throws Exception {
        assertThat(header(get("/developers/graphiql/"), "Content-Security-Policy"))
                .isEqualTo("worker-src 'self'");
    }

    @Test
    void otherSitesMayReadWhatIsMadeForThem() throws Exception {
        assertThat(header(get("/oembed/courses.json"), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(get("/").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void headAnswersWithoutBody() throws Exception {
        HttpResponse<String> head = client().head("/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length"))
                .isEqualTo(String.valueOf(get("/").body().length()));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html"})
    void pageTakesNoPost(String accepted) throws Exception {
        HttpResponse<String> answer = client().post("/", "x", "Accept", accepted);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.yml",
                "/assets/../../application.yml",
                "/..%2fapplication.yml",
                "/%2e%2e/application.yml",
                "/..;/application.yml",
                "/..%5capplication.yml",
                "/%c0%ae%c0%ae/application.yml",
                "/%zz",
                "/%ff",
                "/index.html%00.js",
                "/WEB-INF/web.xml",
                "/application.yml"
            })
    void oddPathIsRefused(String path) throws IOException {
        assertThat(client().statusLine(path)).matches("HTTP/1.1 40[04].*");
    }

    @Test
    void siteLeavesTheOtherAddressesAlone() throws Exception {
        assertThat(get("/actuator/health").body()).contains("UP");
        HttpResponse<String> answer =
                client().post("/graphql", "{\"query\":\"{__typename}\"}", "Content-Type", "application/json");
        assertThat(answer.body()).contains("\"Query\"");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/graphiql/").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client().get(path, headers);
    }

    private SiteClient client() {
        return new SiteClient(port);
    }
}
