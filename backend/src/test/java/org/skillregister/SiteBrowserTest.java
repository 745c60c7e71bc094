package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillregister.certificate.intake.ImportedCertificates;
import org.skillregister.course.ProviderClient;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The built site in a real browser, served by the real server: runs the browser tests of {@code web/e2e}. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // All browsers count as one client.
        properties = {"register.rate.points-per-minute=0", "register.certificates.attempts-per-address=0"})
class SiteBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Test
    void browserTestsPass() throws IOException, InterruptedException {
        assertThat(SkillRegister.class.getResource("/site/index.html"))
                .as("the built site; build it with the backend from the root")
                .isNotNull();

        ImportedCertificates.takeInSamples(application);

        NpmScript.run(
                "e2e",
                port,
                Map.of(
                        "VERIFYING_KEY", TestKeys.issue(application, "某人事部", Scope.CERTIFICATES_VERIFY),
                        "OTHER_KEY", TestKeys.issue(application, "某学校", Scope.CERTIFICATES_WRITE),
                        "SCHOOL_KEY", school().key()));
    }

    private ProviderClient school() {
        HttpGraphQlTester graphQl = HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://localhost:%d/graphql".formatted(port))
                .build());
        return ProviderClient.with("courses:write", graphQl, application.getBean(JdbcClient.class));
    }
}
