package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiOriginTest {

    private static final String PAGE = "<!doctype html>\n"
            + "<body data-api=\"\"><script src=\"/widgets/v1/widgets.js\"></script><div data-query=\"\">";
    private static final String POLICY = "default-src 'none'; connect-src 'self'; base-uri 'none'";

    private static String told(ApiOrigin api, String path) {
        return new String(api.edited(path, PAGE.getBytes(UTF_8)), UTF_8);
    }

    @Test
    void pagesAndPoliciesNameIt() {
        ApiOrigin api = new ApiOrigin("https://api.register.example:8443");

        assertThat(told(api, "rounds/index.html"))
                .contains(
                        "<body data-api=\"https://api.register.example:8443\">",
                        "\"/widgets/v1/widgets.js?api=https%3A%2F%2Fapi.register.example%3A8443\"",
                        "data-query=\"?api=https%3A%2F%2Fapi.register.example%3A8443\"");
        assertThat(told(api, "assets/site.js")).isEqualTo(PAGE);
        assertThat(api.allowed(POLICY)).contains("connect-src 'self' https://api.register.example:8443;");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void withoutOneNothingChanges(String none) {
        ApiOrigin api = new ApiOrigin(none);

        assertThat(told(api, "index.html")).isEqualTo(PAGE);
        assertThat(api.allowed(POLICY)).isEqualTo(POLICY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.register.example",
                "https://api.register.example/",
                "https://api.register.example/graphql",
                "https://user@api.register.example",
                "ftp://api.register.example",
                "https://api.example;script-src"
            })
    void whatIsNoOriginIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiOrigin(text));
    }
}
