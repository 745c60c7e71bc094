package org.skillregister.platform.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.SkillRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Settings for trials cannot reach production by mistake. */
class ProductionSettingsTest {

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withUserConfiguration(ProductionSettings.class)
            .withPropertyValues(
                    "spring.profiles.active=production",
                    "spring.datasource.url=jdbc:postgresql://database.example/register",
                    "register.certificates.keys=/var/lib/skill-register/keys",
                    "register.public-address=https://register.example.cn");

    private static List<String> reasons(@Nullable Throwable failure) {
        return failure instanceof UnsafeSettings unsafe ? unsafe.reasons() : List.of();
    }

    @Test
    void whatAProductionNeedsIsEnough() {
        production.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "spring.profiles.active=production,,The profile development",
        "spring.datasource.url=, ,SPRING_DATASOURCE_URL",
        "register.certificates.keys=, ,REGISTER_CERTIFICATES_KEYS",
        "register.public-address=, ,REGISTER_PUBLIC_ADDRESS",
        "register.public-address=http://register.example.cn, ,REGISTER_PUBLIC_ADDRESS",
        "register.public-address=https://localhost, ,REGISTER_PUBLIC_ADDRESS",
        "register.public-address=https://127.0.0.1, ,REGISTER_PUBLIC_ADDRESS",
        "register.public-address=%, ,REGISTER_PUBLIC_ADDRESS",
        "register.certificates.samples=true, ,REGISTER_CERTIFICATES_SAMPLES",
        "register.public-address=https://, ,REGISTER_PUBLIC_ADDRESS",
        "spring.graphql.graphiql.enabled=true, ,SPRING_GRAPHQL_GRAPHIQL_ENABLED",
        "register.site.api-origin=http://api.register.example.cn, ,REGISTER_SITE_API_ORIGIN",
        "management.endpoints.web.exposure.include=*, ,MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
        "register.rate.points-per-minute=0, ,register.rate.points-per-minute",
        "register.certificates.attempts-per-certificate=0, ,register.certificates.attempts-per-certificate",
    })
    void eachUnsafeSettingIsRefusedInOneSentence(String setting, @Nullable String none, String reason) {
        String changed = reason.contains("development") ? "spring.profiles.active=production,development" : setting;

        production
                .withPropertyValues(changed)
                .run(context -> assertThat(reasons(context.getStartupFailure()))
                        .singleElement()
                        .asString()
                        .contains(reason)
                        .endsWith("."));
    }

    @Test
    void operatorsMayBeToldMoreOnAPortOfItsOwn() {
        production
                .withPropertyValues(
                        "management.endpoints.web.exposure.include=health,prometheus", "management.server.port=9090")
                .run(context -> assertThat(context).hasNotFailed());
    }

    /** Before a database is started: with nothing set, the whole server refuses at once and says all of it. */
    @Test
    void allIsToldAtOnceAndNothingIsStarted() {
        Throwable failure = catchThrowable(() -> SpringApplication.run(
                SkillRegister.class,
                "--spring.profiles.active=production",
                "--spring.datasource.url=",
                "--register.certificates.keys="));

        assertThat(reasons(failure)).hasSize(3);
        assertThat(Objects.requireNonNull(new UnsafeSettingsAnalyzer().analyze(failure))
                        .getDescription())
                .contains("SPRING_DATASOURCE_URL", "REGISTER_CERTIFICATES_KEYS", "REGISTER_PUBLIC_ADDRESS");
    }
}
