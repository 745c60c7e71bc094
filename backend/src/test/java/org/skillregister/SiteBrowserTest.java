package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The built site in a real browser, served by the real server: runs the browser tests of {@code web/e2e}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SiteBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void browserTestsPass() throws IOException, InterruptedException {
        assertThat(SkillRegister.class.getResource("/site/index.html"))
                .as("the built site; build it with the backend from the root")
                .isNotNull();

        NpmScript.run("e2e", port);
    }
}
