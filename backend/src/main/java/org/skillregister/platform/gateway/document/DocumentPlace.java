package org.skillregister.platform.gateway.document;

import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A location in a document, and what the schema expects there.
 *
 * @param node the node there
 * @param type the parent type, for a field; otherwise the expected type; null when unknown
 * @param path for an argument or a use of a variable, its path, such as {@code filter.levels[0]}; for a variable definition, the path of
 *     its use; otherwise empty
 * @param arguments arguments of the field or directive
 */
record DocumentPlace(Node<?> node, @Nullable GraphQLType type, String path, List<GraphQLArgument> arguments) {

    /** A location without arguments of its own. */
    DocumentPlace(Node<?> node, @Nullable GraphQLType type, String path) {
        this(node, type, path, List.of());
    }

    /** Adds it by its location in the text, unless that is unknown. */
    void addTo(Map<SourceLocation, DocumentPlace> places) {
        SourceLocation location = node.getSourceLocation();
        if (location != null) {
            places.putIfAbsent(location, this);
        }
    }
}
