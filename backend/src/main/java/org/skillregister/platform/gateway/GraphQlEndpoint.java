package org.skillregister.platform.gateway;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.ErrorBody;
import org.skillregister.platform.ErrorCode;
import org.skillregister.platform.gateway.Admission.Visitor;
import org.skillregister.platform.gateway.CheckedDocument.Weight;
import org.skillregister.platform.gateway.CheckedDocuments.InvalidDocument;
import org.skillregister.platform.gateway.Execution.Outcome;
import org.skillregister.platform.gateway.KeptAnswers.State;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * The endpoint, GraphQL over HTTP. It has a servlet to itself, because Spring's handler knows neither GET nor persisted operations,
 * and because a kept answer needs nothing of what stands between.
 */
@Component(GraphQlEndpoint.NAME)
class GraphQlEndpoint implements HttpRequestHandler {

    static final String NAME = "graphQlEndpoint";

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /** A question that is asked again is answered again from what was kept. */
    private record Question(String document, @Nullable String operationName, Map<String, @Nullable Object> variables) {}

    private final CallReader reader;
    private final PersistedOperations persisted;
    private final CheckedDocuments documents;
    private final Execution execution;
    private final KeptAnswers kept;
    private final AnswerWriter writer;
    private final Admission admission;
    private final Limits limits;
    private final GraphQLSchema schema;

    GraphQlEndpoint(
            PersistedOperations persisted,
            CheckedDocuments documents,
            Execution execution,
            KeptAnswers kept,
            AnswerWriter writer,
            Admission admission,
            Limits limits,
            GraphQlSource source) {
        this.reader = new CallReader(limits);
        this.persisted = persisted;
        this.documents = documents;
        this.execution = execution;
        this.kept = kept;
        this.writer = writer;
        this.admission = admission;
        this.limits = limits;
        this.schema = source.schema();
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseType type = ResponseType.JSON;
        try {
            type = request.getMethod().equals("OPTIONS") ? type : ResponseType.accepted(request.getHeaders("Accept"));
            serve(request, response, type);
        } catch (Refusal refusal) {
            refusal.headers().forEach(response::setHeader);
            int status = refusal.isOfDocument() ? type.statusOfRequestError() : refusal.status();
            writer.write(response, type, error(status, refusal.code(), refusal.getMessage()));
        } catch (InvalidDocument invalid) {
            byte[] body = Json.bytes(Map.of("errors", ErrorView.of(invalid.errors())));
            writer.write(response, type, Answer.passing(type.statusOfRequestError(), body));
        } catch (RuntimeException failure) {
            writer.write(response, type, error(500, ErrorCode.INTERNAL_ERROR, HttpErrors.failure(failure)));
        }
    }

    private static Answer error(int status, ErrorCode code, @Nullable String message) {
        return Answer.passing(status, ErrorBody.of(code, message == null ? code.name() : message));
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, ResponseType type) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> get(request, response, type, admission.of(request, response));
            case "POST" -> {
                Visitor visitor = admission.of(request, response);
                writer.write(response, type, answer(reader.fromPost(request), type, false, visitor));
            }
            case "OPTIONS" -> writer.preflight(response, METHODS);
            default ->
                throw new Refusal(
                        405, ErrorCode.BAD_REQUEST, "GraphQL is asked by GET or POST", Map.of("Allow", METHODS));
        }
    }

    private void get(HttpServletRequest request, HttpServletResponse response, ResponseType type, Visitor visitor)
            throws IOException {
        String question = request.getQueryString();
        Answer answer = question == null ? null : kept.find(question);
        if (answer == null) {
            State state = kept.state();
            answer = answer(reader.fromGet(request), type, true, visitor).tagged();
            kept.keep(question == null ? "" : question, question == null ? 0 : question.length(), state, answer);
        }
        writer.writeCacheable(request, response, type, answer);
    }

    private Answer answer(Call call, ResponseType type, boolean get, Visitor visitor) {
        String document = document(call);
        Question question = new Question(document, call.operationName(), call.variables());
        Answer before = kept.find(question);
        if (before != null) {
            return before;
        }
        State state = kept.state();
        CheckedDocument checked = documents.check(document, schema);
        OperationDefinition operation = checked.operation(call.operationName());
        Weight weight = checked.weigh(operation, call.variables());
        boolean isQuery = operation.getOperation() == Operation.QUERY;
        if (get && (!isQuery || weight.personal())) {
            throw new Refusal(
                    405,
                    ErrorCode.BAD_REQUEST,
                    "This operation is asked by POST only",
                    Map.of("Allow", "POST, OPTIONS"));
        }
        visitor.allowance().chargeCost(weight.cost());
        Outcome outcome = execution.of(document, operation.getName(), call.variables(), visitor.context());
        if (!outcome.started()) {
            // The library says only that they do not fit; here it is found out where and why.
            checked.checkVariables(operation, call.variables());
        }
        byte[] body = Json.bytes(outcome.body());
        if (!outcome.clean() || !isQuery || weight.personal()) {
            return Answer.passing(outcome.started() ? 200 : type.statusOfRequestError(), body);
        }
        Answer answer = Answer.kept(body, weight.live());
        kept.keep(question, call.size(), state, answer);
        return answer;
    }

    private String document(Call call) {
        if (call.documentId() != null) {
            return persisted.get(call.documentId());
        }
        String query = call.query() == null ? "" : call.query();
        if (limits.onlyPersisted() && !persisted.contains(query)) {
            throw new Refusal(
                    403, ErrorCode.FORBIDDEN, "query: only persisted operations are executed here; give documentId");
        }
        return query;
    }
}
