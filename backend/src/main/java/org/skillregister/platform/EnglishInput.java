package org.skillregister.platform;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLType;
import java.util.Collection;

/** What is wrong with a value, for developers, as all errors of the API are told. */
final class EnglishInput implements InputWords {

    @Override
    public String required(GraphQLType type) {
        return "is required, " + Expected.of(type);
    }

    @Override
    public String notNull(GraphQLType type) {
        return "must not be null, but " + Expected.of(type);
    }

    @Override
    public String mustBe(GraphQLType type) {
        return "must be " + Expected.of(type);
    }

    @Override
    public String unknownField(String type) {
        return "has a field that %s does not have".formatted(type);
    }

    @Override
    public String exactlyOne(Collection<? extends GraphQLNamedSchemaElement> fields) {
        return "must have exactly one field, " + Expected.oneOf(fields);
    }
}
