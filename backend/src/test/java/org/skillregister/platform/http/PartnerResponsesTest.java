package org.skillregister.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.platform.error.UnavailableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The responses that partners get for a failure. */
class PartnerResponsesTest {

    @Test
    void whatIsNotPossibleRightNowIsToldWithTheTimeAfterWhichItMayBe() throws Exception {
        RouterFunction<ServerResponse> routes = PartnerResponses.routes()
                .GET("/plans/template.xlsx", _ -> {
                    throw new UnavailableException("busy");
                })
                .build();
        ServerRequest request =
                ServerRequest.create(new MockHttpServletRequest("GET", "/plans/template.xlsx"), List.of());

        ServerResponse answer = routes.route(request).orElseThrow().handle(request);

        assertThat(answer.statusCode().value()).isEqualTo(503);
        assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("1");
    }
}
