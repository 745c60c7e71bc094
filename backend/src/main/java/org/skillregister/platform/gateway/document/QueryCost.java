package org.skillregister.platform.gateway.document;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calculates how many values an operation may fetch: a field costs one, and the fields of a list's entries count once per possible entry.
 * The page size is the one requested; a field that scans a whole list also costs by the length of that list.
 */
final class QueryCost {

    /** Assumed length of an unpaged list whose field does not state one. */
    static final int SHORT_LIST = 20;

    private static final long CAP = 1_000_000_000;

    private record Spread(String fragment, int pageSize) {}

    private final GraphQLSchema schema;
    private final ListScanCost looks;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, @Nullable Object> variables;
    private final Map<Spread, Long> known = new HashMap<>();
    private boolean personal;
    private boolean live;

    QueryCost(
            GraphQLSchema schema,
            ListScanCost looks,
            Map<String, FragmentDefinition> fragments,
            Map<String, @Nullable Object> variables) {
        this.schema = schema;
        this.looks = looks;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** Whether a field is personal or needs a key. */
    boolean isPersonal() {
        return personal;
    }

    /** Whether a field depends on live data, which partners may publish at any moment. */
    boolean isLive() {
        return live;
    }

    long of(SelectionSet selections, GraphQLType parent) {
        return of(selections, parent, SHORT_LIST);
    }

    private long of(SelectionSet selections, GraphQLType parent, int pageSize) {
        long cost = 0;
        for (Selection<?> selection : selections.getSelections()) {
            cost = Math.min(CAP, cost + of(selection, parent, pageSize));
        }
        return cost;
    }

    private long of(Selection<?> selection, GraphQLType parent, int pageSize) {
        return switch (selection) {
            case Field field -> ofField(field, parent, pageSize);
            case InlineFragment inline ->
                of(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? parent
                                : type(inline.getTypeCondition().getName(), parent),
                        pageSize);
            case FragmentSpread spread -> ofSpread(spread.getName(), parent, pageSize);
            default -> 0;
        };
    }

    private long ofSpread(String name, GraphQLType parent, int pageSize) {
        Spread spread = new Spread(name, pageSize);
        Long before = known.get(spread);
        if (before != null) {
            return before;
        }
        FragmentDefinition fragment = fragments.get(name);
        long cost = fragment == null
                ? 0
                : of(
                        fragment.getSelectionSet(),
                        type(fragment.getTypeCondition().getName(), parent),
                        pageSize);
        known.put(spread, cost);
        return cost;
    }

    private long ofField(Field field, GraphQLType parent, int pageSize) {
        GraphQLFieldDefinition definition = Introspection.find(field.getName(), parent, schema);
        if (definition == null) {
            return 1;
        }
        personal |= definition.hasAppliedDirective("personal") || definition.hasAppliedDirective("requiresKey");
        live |= definition.hasAppliedDirective("live");
        if (field.getSelectionSet() == null) {
            return 1;
        }
        GraphQLType type = definition.getType();
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        boolean paged = definition.getArgument("first") != null;
        int below = paged ? RequestedPageSize.of(field, variables) : SHORT_LIST;
        long each = of(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(type), below);
        long look = paged ? looks.cost(((GraphQLNamedType) parent).getName(), field, variables) : 0;
        return Math.min(CAP, 1 + look + each * (list ? entries(parent, definition, pageSize) : 1));
    }

    private int entries(GraphQLType parent, GraphQLFieldDefinition definition, int otherwise) {
        if (parent instanceof GraphQLObjectType type && Introspection.isOf(type)) {
            return Introspection.usual(definition.getName(), schema);
        }
        GraphQLAppliedDirective size = definition.getAppliedDirective("listSize");
        GraphQLAppliedDirectiveArgument usual = size == null ? null : size.getArgument("usual");
        return usual == null ? otherwise : (int) usual.getValue();
    }

    private GraphQLType type(String name, GraphQLType otherwise) {
        GraphQLType type = schema.getType(name);
        return type == null ? otherwise : type;
    }
}
