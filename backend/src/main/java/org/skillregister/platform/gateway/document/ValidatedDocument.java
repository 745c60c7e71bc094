package org.skillregister.platform.gateway.document;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.document.DocumentCache.InvalidDocumentException;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;

/** A valid document within the limits. */
public final class ValidatedDocument {

    private final Document document;
    private final GraphQLSchema schema;
    private final Limits limits;
    private final ListScanCost looks;
    private final List<OperationDefinition> operations;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final DatabaseUse databaseUse = new DatabaseUse();

    /**
     * Checks the size of a document, then validates it.
     *
     * @throws RequestRejectedException when the document is larger than the limits allow
     * @throws InvalidDocumentException when it does not match the schema
     */
    ValidatedDocument(Document document, GraphQLSchema schema, Limits limits, ListScanCost looks) {
        this.document = document;
        this.schema = schema;
        this.limits = limits;
        this.looks = looks;
        this.operations = document.getDefinitionsOfType(OperationDefinition.class);
        DocumentSize.check(document, limits);
        operations.forEach(this::requireRoot);
        Introspection.check(document, limits);
        List<? extends GraphQLError> errors = DocumentCache.validate(document, schema);
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(errors);
        }
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    Document document() {
        return document;
    }

    public DatabaseUse databaseUse() {
        return databaseUse;
    }

    private void requireRoot(OperationDefinition operation) {
        if (root(schema, operation.getOperation()) == null) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.BAD_REQUEST,
                    "query: there are no operations of the kind "
                            + operation.getOperation().name().toLowerCase(Locale.ROOT));
        }
    }

    /** The type of the operation's first selections; null when the schema has no operations of this kind. */
    static @Nullable GraphQLObjectType root(GraphQLSchema schema, Operation kind) {
        return switch (kind) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    /** @throws RequestRejectedException when the name does not select exactly one operation */
    public OperationDefinition operation(@Nullable String name) {
        if (name == null && operations.size() == 1) {
            return operations.getFirst();
        }
        if (name == null) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.BAD_REQUEST, "operationName: must choose one of the document's operations");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> RequestRejectedException.ofDocument(
                        ErrorCode.BAD_REQUEST, "operationName: the document has no operation of this name"));
    }

    /**
     * The cost and kind of an operation.
     *
     * @param cost number of values that it may fetch
     * @param personal whether it is personal or needs a key: such answers are never cached, nor requested by GET
     * @param live whether its answer depends on live data, which may change at any moment
     */
    public record OperationAnalysis(long cost, boolean personal, boolean live) {}

    /**
     * Checks the values of an operation's variables.
     *
     * @throws InvalidDocumentException when a value is invalid
     */
    public void checkVariables(OperationDefinition operation, Map<String, @Nullable Object> variables) {
        List<? extends GraphQLError> errors = new DocumentErrors(document, schema).ofVariables(operation, variables);
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(errors);
        }
    }

    /** A default value allows a nullable variable in a non-null position; the library fails if null is sent nevertheless. */
    private static boolean isNulled(VariableDefinition variable, Map<String, @Nullable Object> variables) {
        return variable.getDefaultValue() != null
                && variables.containsKey(variable.getName())
                && variables.get(variable.getName()) == null;
    }

    /** @throws RequestRejectedException when the operation with these variables costs more than the limits allow */
    public OperationAnalysis analyze(OperationDefinition operation, Map<String, @Nullable Object> variables) {
        if (operation.getVariableDefinitions().stream().anyMatch(variable -> isNulled(variable, variables))) {
            checkVariables(operation, variables);
        }
        QueryCost measured = new QueryCost(schema, looks, fragments, variables);
        GraphQLObjectType root = root(schema, operation.getOperation());
        long cost = root == null ? 0 : measured.of(operation.getSelectionSet(), root);
        if (cost > limits.cost()) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "query: may fetch %d values, at most %d are allowed; ask for smaller pages or fewer fields"
                            .formatted(cost, limits.cost()));
        }
        return new OperationAnalysis(cost, measured.isPersonal(), measured.isLive());
    }
}
