package org.skillregister.platform.input;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLType;
import java.util.Collection;

/** In which words {@link InputCheck} tells what is wrong. Each sentence stands behind the path of the value. */
public interface InputMessages {

    /** It is left out, and must not be. */
    String required(GraphQLType type);

    /** It is null, and must not be. */
    String notNull(GraphQLType type);

    /** It is something else. */
    String mustBe(GraphQLType type);

    /** An object has a field that its type does not have. */
    String unknownField(String type);

    /** An object must have one of the fields, and has none or several. */
    String exactlyOne(Collection<? extends GraphQLNamedSchemaElement> fields);
}
