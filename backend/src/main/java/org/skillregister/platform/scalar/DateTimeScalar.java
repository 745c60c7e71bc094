package org.skillregister.platform.scalar;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.time.Rfc3339;

/** The scalar {@code DateTime}. Instants are serialized with Shanghai's offset, whatever offset they were stored or computed with. */
final class DateTimeScalar extends TextScalar<OffsetDateTime> {

    private static final int SHORTEST = "2024-01-24T09:30:00Z".length();
    private static final int LONGEST = "2024-01-24T09:30:00.123456789+08:00".length();
    private static final int YEAR = 4;

    DateTimeScalar() {
        super("DateTime", LONGEST);
    }

    @Override
    public String form() {
        return "an instant with its offset, such as \"2024-01-24T09:30:00+08:00\"";
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return switch (value) {
            case OffsetDateTime instant -> Rfc3339.of(instant);
            case Instant instant -> Rfc3339.of(instant.atOffset(ZoneOffset.UTC));
            default -> throw new CoercingSerializeException("No instant: " + value.getClass());
        };
    }

    @Override
    protected @Nullable OffsetDateTime read(String text) {
        if (text.length() < SHORTEST || text.charAt(YEAR) != '-') {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
