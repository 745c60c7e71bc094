package org.skillregister.platform.input;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLType;
import java.util.Collection;

/** The wording of {@link InputCheck} problems. Each message follows the path of the value. */
public interface InputMessages {

    /** The value is missing and required. */
    String required(GraphQLType type);

    /** The value is null and must not be. */
    String notNull(GraphQLType type);

    /** The value has the wrong type. */
    String mustBe(GraphQLType type);

    /** An object has a field that its type does not have. */
    String unknownField(String type);

    /** An object must have exactly one of the fields, and has none or several. */
    String exactlyOne(Collection<? extends GraphQLNamedSchemaElement> fields);
}
