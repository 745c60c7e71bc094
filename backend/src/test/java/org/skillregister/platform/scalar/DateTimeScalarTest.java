package org.skillregister.platform.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeScalarTest {

    private static final GraphQLContext NONE = GraphQLContext.getDefault();

    private final DateTimeScalar scalar = new DateTimeScalar();

    @Test
    void instantsGoOutWithTheOffsetOfShanghai() {
        String morning = "2026-11-28T08:30:00.250+08:00";

        assertThat(scalar.serialize(OffsetDateTime.parse("2026-11-28T00:30:00.250Z"), NONE, Locale.ROOT))
                .isEqualTo(morning);
        assertThat(scalar.serialize(Instant.parse("2026-11-28T00:30:00.250Z"), NONE, Locale.ROOT))
                .isEqualTo(morning);
        assertThat(scalar.serialize(OffsetDateTime.parse("2026-11-28T08:30:00+08:00"), NONE, Locale.ROOT))
                .isEqualTo("2026-11-28T08:30:00.000+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28T00:30:00Z", "2026-11-28T08:30:00.000+08:00", "2026-11-28t08:30:00+08:00"})
    void anyOffsetIsTaken(String text) {
        assertThat(scalar.parseValue(text, NONE, Locale.ROOT).toInstant())
                .isEqualTo(Instant.parse("2026-11-28T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-28",
                "2026-11-28T00:30:00",
                "2026-11-28T00:30Z",
                "2026-02-30T00:30:00Z",
                "+2026-11-28T00:30:00Z",
                "+999999999-12-31T23:59:59Z",
                "2026-11-28T00:30:00Z[Asia/Shanghai]",
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> scalar.parseValue(text, NONE, Locale.ROOT))
                .isInstanceOf(CoercingParseValueException.class);
    }
}
