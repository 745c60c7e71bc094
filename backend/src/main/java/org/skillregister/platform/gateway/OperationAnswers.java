package org.skillregister.platform.gateway;

import graphql.language.OperationDefinition.Operation;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.Admission.Visitor;
import org.skillregister.platform.gateway.CheckedDocument.Weight;
import org.skillregister.platform.gateway.KeptAnswers.State;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Answers operations of whoever was let in: from what was kept, or by executing them, within the limits. */
@Component
class OperationAnswers {

    static final int UNAVAILABLE = 503;

    /** A question that is asked again is answered again from what was kept. */
    private record Question(String document, @Nullable String operationName, Map<String, @Nullable Object> variables) {}

    private final PersistedOperations persisted;
    private final CheckedDocuments documents;
    private final Execution execution;
    private final KeptAnswers kept;
    private final OperationMeters meters;
    private final Limits limits;
    private final GraphQLSchema schema;

    OperationAnswers(
            PersistedOperations persisted,
            CheckedDocuments documents,
            Execution execution,
            KeptAnswers kept,
            OperationMeters meters,
            Limits limits,
            GraphQlSource source) {
        this.persisted = persisted;
        this.documents = documents;
        this.execution = execution;
        this.kept = kept;
        this.meters = meters;
        this.limits = limits;
        this.schema = source.schema();
    }

    /**
     * Answers what is asked.
     *
     * @param type the form of the answer, which decides its status
     * @param method by which it is asked
     * @throws Refusal when it is not executed
     * @throws CheckedDocuments.InvalidDocument when it does not fit the schema
     */
    Answer of(Call call, ResponseType type, String method, Visitor visitor) {
        String document = document(call);
        Question question = new Question(document, call.operationName(), call.variables());
        Answer before = kept.find(question);
        if (before != null) {
            return before;
        }
        State state = kept.state();
        long end = execution.end();
        CheckedDocument checked = check(document, end);
        OperationDefinition operation = checked.operation(call.operationName());
        Weight weight = checked.weigh(operation, call.variables());
        boolean isQuery = operation.getOperation() == Operation.QUERY;
        requireMethod(method, isQuery, weight.personal());
        visitor.allowance().chargeCost(weight.cost());
        Outcome outcome = execution.of(new Task(
                document,
                checked.databaseUse(),
                operation.getName(),
                call.variables(),
                visitor.context(),
                !isQuery,
                weight.cost(),
                end));
        if (!outcome.isStarted() && !outcome.isUnavailable()) {
            // The library says only that they do not fit; here it is found out where and why.
            execution.compute(
                    () -> {
                        checked.checkVariables(operation, call.variables());
                        return true;
                    },
                    end);
        }
        if (!outcome.isClean() || !isQuery || weight.personal()) {
            return Answer.passing(
                    status(outcome, type), outcome.body(), new Result(meters.operation(document), outcome.code()));
        }
        Answer answer = Answer.kept(outcome.body(), weight.live(), state.day(), meters.operation(document));
        kept.keep(question, call.size(), state, answer);
        return answer;
    }

    /** What was found good before costs nothing; a new document is parsed and validated in its turn. */
    private CheckedDocument check(String document, long end) {
        CheckedDocument before = documents.find(document);
        return before == null ? execution.compute(() -> documents.check(document, schema), end) : before;
    }

    private static int status(Outcome outcome, ResponseType type) {
        if (outcome.isUnavailable()) {
            return UNAVAILABLE;
        }
        return outcome.isStarted() ? 200 : type.statusOfRequestError();
    }

    /** What changes something is posted; what speaks of a person does not stand in an address. */
    private static void requireMethod(String method, boolean isQuery, boolean personal) {
        if (!isQuery && !method.equals("POST")) {
            throw notBy(method, "POST, OPTIONS");
        }
        if (personal && !method.equals("POST") && !method.equals("QUERY")) {
            throw notBy(method, "QUERY, POST, OPTIONS");
        }
    }

    private static Refusal notBy(String method, String allowed) {
        return new Refusal(
                405,
                ErrorCode.BAD_REQUEST,
                "This operation is not asked by %s; the header Allow names the methods".formatted(method),
                Map.of("Allow", allowed));
    }

    private String document(Call call) {
        String document = persisted.document(call);
        if (limits.onlyPersisted() && call.query() != null && !persisted.contains(document)) {
            throw new Refusal(
                    403, ErrorCode.FORBIDDEN, "query: only persisted operations are executed here; give documentId");
        }
        return document;
    }
}
