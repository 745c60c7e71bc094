package org.skillregister.platform.gateway;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.admission.AdmissionControl.Admission;
import org.skillregister.platform.gateway.answer.Answer;
import org.skillregister.platform.gateway.answer.AnswerCache;
import org.skillregister.platform.gateway.answer.AnswerCache.State;
import org.skillregister.platform.gateway.answer.OperationMeters;
import org.skillregister.platform.gateway.answer.RequestResult;
import org.skillregister.platform.gateway.answer.ResponseType;
import org.skillregister.platform.gateway.document.DocumentCache;
import org.skillregister.platform.gateway.document.PersistedOperations;
import org.skillregister.platform.gateway.document.ValidatedDocument;
import org.skillregister.platform.gateway.document.ValidatedDocument.OperationAnalysis;
import org.skillregister.platform.gateway.execution.Execution;
import org.skillregister.platform.gateway.execution.OperationResult;
import org.skillregister.platform.gateway.execution.OperationTask;
import org.skillregister.platform.gateway.request.GraphQlRequest;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Answers operations of admitted clients within the limits, from the cache or by executing them. */
@Component
public class OperationAnswers {

    static final int UNAVAILABLE = 503;

    /** Cache key of an answer. */
    private record Question(String document, @Nullable String operationName, Map<String, @Nullable Object> variables) {}

    private final PersistedOperations persisted;
    private final DocumentCache documents;
    private final Execution execution;
    private final AnswerCache cache;
    private final OperationMeters meters;
    private final GraphQLSchema schema;

    OperationAnswers(
            PersistedOperations persisted,
            DocumentCache documents,
            Execution execution,
            AnswerCache cache,
            OperationMeters meters,
            GraphQlSource source) {
        this.persisted = persisted;
        this.documents = documents;
        this.execution = execution;
        this.cache = cache;
        this.meters = meters;
        this.schema = source.schema();
    }

    /**
     * Answers a request.
     *
     * @param type media type of the answer, which determines its status
     * @param method HTTP method of the request
     * @throws RequestRejectedException when the request is not executed
     * @throws DocumentCache.InvalidDocumentException when the document does not match the schema
     */
    public Answer of(GraphQlRequest request, ResponseType type, String method, Admission admission) {
        String document = persisted.document(request);
        Question question = new Question(document, request.operationName(), request.variables());
        Answer before = cache.find(question);
        if (before != null) {
            return before;
        }
        State state = cache.state();
        long end = execution.end();
        ValidatedDocument checked = check(document, end);
        OperationDefinition operation = checked.operation(request.operationName());
        OperationAnalysis analysis = checked.analyze(operation, request.variables());
        boolean isQuery = operation.getOperation() == Operation.QUERY;
        requireMethod(method, isQuery, analysis.personal());
        admission.budget().chargeCost(analysis.cost());
        OperationResult result = execution.of(new OperationTask(
                document,
                checked.databaseUse(),
                operation.getName(),
                request.variables(),
                admission.context(),
                !isQuery,
                analysis.cost(),
                end));
        if (!result.isStarted() && !result.isUnavailable()) {
            // The library only says that the variables are invalid; this finds out where and why.
            execution.compute(
                    () -> {
                        checked.checkVariables(operation, request.variables());
                        return true;
                    },
                    end);
        }
        if (!result.isClean() || !isQuery || analysis.personal()) {
            return Answer.passing(
                    status(result, type), result.body(), new RequestResult(meters.operation(document), result.code()));
        }
        Answer answer = Answer.kept(result.body(), analysis.live(), state.day(), meters.operation(document));
        cache.keep(question, request.size(), state, answer);
        return answer;
    }

    /** A known document is taken from the cache; a new one waits its turn to be parsed and validated. */
    private ValidatedDocument check(String document, long end) {
        ValidatedDocument before = documents.find(document);
        return before == null ? execution.compute(() -> documents.check(document, schema), end) : before;
    }

    private static int status(OperationResult result, ResponseType type) {
        if (result.isUnavailable()) {
            return UNAVAILABLE;
        }
        return result.isStarted() ? 200 : type.statusOfRequestError();
    }

    /** Mutations require POST; personal data must not appear in a URL. */
    private static void requireMethod(String method, boolean isQuery, boolean personal) {
        if (!isQuery && !method.equals("POST")) {
            throw notBy(method, "POST, OPTIONS");
        }
        if (personal && !method.equals("POST") && !method.equals("QUERY")) {
            throw notBy(method, "QUERY, POST, OPTIONS");
        }
    }

    private static RequestRejectedException notBy(String method, String allowed) {
        return new RequestRejectedException(
                405,
                ErrorCode.BAD_REQUEST,
                "This operation is not asked by %s; the header Allow names the methods".formatted(method),
                Map.of("Allow", allowed));
    }
}
