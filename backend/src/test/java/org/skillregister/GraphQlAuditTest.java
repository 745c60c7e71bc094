package org.skillregister;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The public audit suite of GraphQL over HTTP. Two of its audits ask by introspection. */
@ApiTest
@TestPropertySource(properties = "register.limits.introspection=true")
class GraphQlAuditTest {

    @LocalServerPort
    private int port;

    @Test
    void everyAuditPasses() throws IOException, InterruptedException {
        NpmScript.run("audit", port);
    }
}
