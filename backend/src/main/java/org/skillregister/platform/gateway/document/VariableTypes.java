package org.skillregister.platform.gateway.document;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/** The types of a document's variables. */
final class VariableTypes {

    private VariableTypes() {}

    /** @return null when the schema has no such type */
    static @Nullable GraphQLType of(Type<?> type, GraphQLSchema schema) {
        return switch (type) {
            case NonNullType nonNull -> {
                GraphQLType wrapped = of(nonNull.getType(), schema);
                yield wrapped == null ? null : GraphQLNonNull.nonNull(wrapped);
            }
            case ListType list -> {
                GraphQLType wrapped = of(list.getType(), schema);
                yield wrapped == null ? null : GraphQLList.list(wrapped);
            }
            case TypeName name -> schema.getType(name.getName());
            default -> null;
        };
    }
}
