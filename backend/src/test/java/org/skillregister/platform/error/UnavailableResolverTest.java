package org.skillregister.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** On all routes, an unavailable service is reported with the time after which to retry. */
class UnavailableResolverTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private boolean isTold(Exception failure) {
        return new UnavailableResolver().resolveException(new MockHttpServletRequest(), response, null, failure)
                != null;
    }

    @Test
    void whatIsUnavailableIsTold() {
        assertThat(isTold(new UnavailableException("busy"))).isTrue();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(isTold(new IllegalStateException())).isFalse();
        assertThat(response.getStatus()).isEqualTo(200);
    }
}
