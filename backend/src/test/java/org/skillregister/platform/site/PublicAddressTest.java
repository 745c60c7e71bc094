package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The built site, served at another address: no page names the address of the build. */
@DeployedSiteTest
class PublicAddressTest {

    private static final String ADDRESS = DeployedSiteTest.ADDRESS;

    @LocalServerPort
    private int port;

    @Test
    void nothingOfTheSiteNamesWhereItWasBuiltFor() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> paths = paths();
        for (String path : paths) {
            HttpResponse<byte[]> answer = client().getBytes(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            String text = new String(answer.body(), UTF_8);
            // A library that finds links also contains the word localhost.
            if (text.contains("//localhost") || text.contains("localhost:") || text.contains("127.0.0.1")) {
                wrong.add(path);
            }
        }

        assertThat(paths)
                .hasSizeGreaterThan(300)
                .contains("/sitemap.xml", "/rounds/", "/oembed/occupations/4-07-03-05.json");
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatHasToNameTheWholeAddressNamesTheOneThatIsSet() throws Exception {
        assertThat(body("/robots.txt")).contains("Sitemap: " + ADDRESS + "/sitemap.xml");
        assertThat(body("/sitemap.xml")).contains("<loc>" + ADDRESS + "/catalogue/</loc>");
        assertThat(body("/oembed/occupations/4-07-03-05.json")).contains("\"provider_url\":\"" + ADDRESS + "/\"");
        assertThat(body("/occupations/4-07-03-05/"))
                .contains(
                        "\"item\":\"" + ADDRESS + "/\"", "href=\"" + ADDRESS + "/oembed/occupations/4-07-03-05.json\"");
        assertThat(body("/developers/widgets/"))
                .contains(ADDRESS + "/widgets/v1/widgets.js", "<code data-here>" + ADDRESS + "</code>");
        assertThat(body("/certificates/batch/")).contains(ADDRESS + "/certificates/verifications");
    }

    /** All that is asked for: a page by its directory; that of what is not found has no address. */
    private static List<String> paths() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        String root = resolver.getResource("classpath:/site/").getURI().toString();
        List<String> paths = new ArrayList<>();
        for (Resource file : resolver.getResources("classpath:/site/**")) {
            if (file.isReadable()) {
                paths.add(
                        '/' + file.getURI().toString().substring(root.length()).replace("index.html", ""));
            }
        }
        paths.remove("/404.html");
        return paths;
    }

    private String body(String path) throws IOException, InterruptedException {
        return client().get(path).body();
    }

    private SiteClient client() {
        return new SiteClient(port);
    }
}
