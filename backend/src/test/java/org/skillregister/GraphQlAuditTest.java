package org.skillregister;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public audit suite of GraphQL over HTTP. */
@ApiTest
class GraphQlAuditTest {

    @LocalServerPort
    private int port;

    @Test
    void everyAuditPasses() throws IOException, InterruptedException {
        NpmScript.run("audit", port);
    }
}
