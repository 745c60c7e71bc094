package org.skillregister.reference;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalar {@code OccupationCode}: a string on the wire, an {@link OccupationCode} inside. */
@Configuration(proxyBeanMethods = false)
class OccupationCodeScalar implements Coercing<OccupationCode, String> {

    @Bean
    RuntimeWiringConfigurer referenceScalars() {
        return wiring -> wiring.scalar(GraphQLScalarType.newScalar()
                .name("OccupationCode")
                .coercing(this)
                .build());
    }

    @Override
    public String serialize(Object code, GraphQLContext context, Locale locale) {
        return code.toString();
    }

    @Override
    public OccupationCode parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException("An occupation code is a string such as \"4-07-03-05\"");
        }
        try {
            return OccupationCode.of(text);
        } catch (IllegalArgumentException malformed) {
            throw new CoercingParseValueException(malformed.getMessage(), malformed);
        }
    }

    @Override
    public OccupationCode parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue string ? string.getValue() : null;
        try {
            return parseValue(text == null ? input : text, context, locale);
        } catch (CoercingParseValueException malformed) {
            throw new CoercingParseLiteralException(malformed.getMessage(), malformed);
        }
    }
}
