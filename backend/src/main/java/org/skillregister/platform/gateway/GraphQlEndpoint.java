package org.skillregister.platform.gateway;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.ErrorBody;
import org.skillregister.platform.ErrorCode;
import org.skillregister.platform.Preflight;
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

    static final String PATH = "/graphql";

    static final String METHODS = "GET, HEAD, QUERY, POST, OPTIONS";

    /** A question that is asked again is answered again from what was kept. */
    private record Question(String document, @Nullable String operationName, Map<String, @Nullable Object> variables) {}

    /** The body of a QUERY, as it came: of an answer that a cache may keep it is what stands in an address for a GET. */
    private record QueryContent(String text) {}

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
            case "GET", "HEAD" -> {
                Visitor visitor = admission.of(request, response);
                String question = request.getQueryString() == null ? "" : request.getQueryString();
                serveCacheable(
                        request, response, type, question, question.length(), visitor, () -> reader.fromGet(request));
            }
            case "QUERY" -> {
                Visitor visitor = admission.of(request, response);
                String content = reader.body(request);
                serveCacheable(
                        request,
                        response,
                        type,
                        new QueryContent(content),
                        content.length(),
                        visitor,
                        () -> reader.fromBody(content));
            }
            case "POST" -> {
                Visitor visitor = admission.of(request, response);
                writer.write(response, type, answer(reader.fromBody(reader.body(request)), type, "POST", visitor));
            }
            case "OPTIONS" -> {
                CallReader.ACCEPTED.forEach(response::setHeader);
                Preflight.answer(request, response, METHODS);
            }
            default ->
                throw new Refusal(
                        405,
                        ErrorCode.BAD_REQUEST,
                        "GraphQL is asked by GET, QUERY or POST",
                        Map.of("Allow", METHODS, "Accept-Query", "application/json"));
        }
    }

    private void serveCacheable(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseType type,
            Object question,
            int size,
            Visitor visitor,
            Supplier<Call> call)
            throws IOException {
        Answer answer = kept.find(question);
        if (answer == null) {
            State state = kept.state();
            answer = answer(call.get(), type, request.getMethod(), visitor).tagged();
            kept.keep(question, size, state, answer);
        }
        writer.writeCacheable(request, response, type, answer);
    }

    private Answer answer(Call call, ResponseType type, String method, Visitor visitor) {
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
        requireMethod(method, isQuery, weight.personal());
        visitor.allowance().chargeCost(weight.cost());
        Outcome outcome = execution.of(document, operation.getName(), call.variables(), visitor.context());
        byte[] body = Json.bytes(outcome.body());
        if (!outcome.clean() || !isQuery || weight.personal()) {
            return Answer.passing(outcome.started() ? 200 : type.statusOfRequestError(), body);
        }
        Answer answer = Answer.kept(body, weight.live(), state.day());
        kept.keep(question, call.size(), state, answer);
        return answer;
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
