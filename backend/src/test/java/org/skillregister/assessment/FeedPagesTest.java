package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.course.ProviderClient;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A feed of a busy week, in a database of its own, where many courses do not disturb other tests. */
@PlanTest
class FeedPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    /** A school publishes its whole list at once; a reader that follows the links loses none of it. */
    @Test
    void busyWeekGoesOnOnFurtherPages() throws Exception {
        ProviderClient school = ProviderClient.with("courses:write", graphQl, database);
        StringBuilder file = new StringBuilder("reference,title,occupation,level,startsOn\n");
        for (int number = 0; number < 450; number++) {
            file.append("%d,第%d班,4-07-03-05,3,2027-03-01\n".formatted(number, number));
        }
        school.publishFile("CSV", file.toString())
                .path("publishCourseFile.published")
                .entity(Integer.class)
                .isEqualTo(450);

        List<String> titles = new ArrayList<>();
        String next = "/feeds/courses/4-07-03-05.json";
        for (int page = 1; !next.isEmpty() && page < 10; page++) {
            JsonNode json =
                    new JsonMapper().readTree(new SiteClient(port).get(next).body());
            assertThat(json.get("items").size()).isLessThanOrEqualTo(200);
            json.get("items").forEach(item -> titles.add(item.get("title").asString()));
            String url = json.path("next_url").asString("");
            next = url.isEmpty() ? "" : url.substring(url.indexOf("/feeds/"));
        }
        assertThat(titles).contains("第0班", "第225班", "第449班").hasSizeGreaterThanOrEqualTo(450);
    }
}
