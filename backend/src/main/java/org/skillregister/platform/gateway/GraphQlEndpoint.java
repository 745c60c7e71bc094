package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.DatabaseUnavailable;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.admission.AdmissionControl;
import org.skillregister.platform.gateway.admission.AdmissionControl.Admission;
import org.skillregister.platform.gateway.answer.Answer;
import org.skillregister.platform.gateway.answer.AnswerCache;
import org.skillregister.platform.gateway.answer.AnswerCache.State;
import org.skillregister.platform.gateway.answer.AnswerWriter;
import org.skillregister.platform.gateway.answer.ErrorFormatter;
import org.skillregister.platform.gateway.answer.HttpErrors;
import org.skillregister.platform.gateway.answer.OperationMeters;
import org.skillregister.platform.gateway.answer.RequestResult;
import org.skillregister.platform.gateway.answer.ResponseType;
import org.skillregister.platform.gateway.document.DocumentCache.InvalidDocumentException;
import org.skillregister.platform.gateway.execution.Execution;
import org.skillregister.platform.gateway.request.GraphQlRequest;
import org.skillregister.platform.gateway.request.GraphQlRequestReader;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.skillregister.platform.http.CorsPreflight;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * The GraphQL-over-HTTP endpoint. It has its own servlet, because Spring's handler supports neither GET nor persisted operations, and
 * because cached answers need none of the layers in between.
 */
@Component(GraphQlEndpoint.NAME)
public class GraphQlEndpoint implements HttpRequestHandler {

    static final String NAME = "graphQlEndpoint";

    public static final String PATH = "/graphql";

    public static final String METHODS = "GET, HEAD, QUERY, POST, OPTIONS";

    /** The raw body of a QUERY, which identifies a cacheable answer as the URL does for a GET. */
    private record QueryContent(String text) {}

    private final GraphQlRequestReader reader;
    private final OperationAnswers answers;
    private final Execution execution;
    private final AnswerCache cache;
    private final AnswerWriter writer;
    private final OperationMeters meters;
    private final AdmissionControl admissionControl;

    GraphQlEndpoint(
            GraphQlRequestReader reader,
            OperationAnswers answers,
            Execution execution,
            AnswerCache cache,
            AnswerWriter writer,
            OperationMeters meters,
            AdmissionControl admissionControl) {
        this.reader = reader;
        this.answers = answers;
        this.execution = execution;
        this.cache = cache;
        this.writer = writer;
        this.meters = meters;
        this.admissionControl = admissionControl;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long begun = System.nanoTime();
        ResponseType type = ResponseType.JSON;
        RequestResult result;
        try {
            type = request.getMethod().equals("OPTIONS") ? type : ResponseType.accepted(request.getHeaders("Accept"));
            result = serve(request, response, type);
        } catch (RequestRejectedException rejected) {
            rejected.headers().forEach(response::setHeader);
            int status = rejected.isOfDocument() ? type.statusOfRequestError() : rejected.status();
            result = write(response, type, error(status, rejected.code(), rejected.getMessage()));
        } catch (InvalidDocumentException invalid) {
            result = write(response, type, invalid(type, ErrorFormatter.of(invalid.errors())));
        } catch (RuntimeException failure) {
            result = write(response, type, error(500, ErrorCode.INTERNAL_ERROR, HttpErrors.failure(failure)));
        }
        if (result != null) {
            meters.count(result, begun);
        }
    }

    private RequestResult write(HttpServletResponse response, ResponseType type, Answer answer) throws IOException {
        writer.write(response, type, answer);
        return answer.result();
    }

    private static Answer invalid(ResponseType type, List<Map<String, Object>> errors) {
        return Answer.passing(
                type.statusOfRequestError(),
                ErrorBody.of(errors),
                new RequestResult(RequestResult.OTHER, ErrorFormatter.code(errors)));
    }

    private static Answer error(int status, ErrorCode code, String message) {
        return Answer.passing(status, ErrorBody.of(code, message), RequestResult.refused(code));
    }

    /** @return null when nothing was requested but the allowed methods */
    private @Nullable RequestResult serve(HttpServletRequest request, HttpServletResponse response, ResponseType type)
            throws IOException {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                Admission admission = admissionControl.of(request, response);
                String question = request.getQueryString() == null ? "" : request.getQueryString();
                yield serveCacheable(
                        request, response, type, question, question.length(), admission, () -> reader.fromGet(request));
            }
            case "QUERY" -> {
                Admission admission = admissionControl.of(request, response);
                String content = reader.body(request);
                yield serveCacheable(
                        request,
                        response,
                        type,
                        new QueryContent(content),
                        content.length(),
                        admission,
                        () -> reader.fromBody(content));
            }
            case "POST" -> {
                Admission admission = admissionControl.of(request, response);
                Answer answer = answers.of(reader.fromBody(reader.body(request)), type, "POST", admission);
                tellWhenToRetry(response, answer);
                yield write(response, type, answer);
            }
            case "OPTIONS" -> {
                GraphQlRequestReader.ACCEPTED.forEach(response::setHeader);
                CorsPreflight.answer(request, response, METHODS);
                yield null;
            }
            default ->
                throw new RequestRejectedException(
                        405,
                        ErrorCode.BAD_REQUEST,
                        "GraphQL is asked by GET, QUERY or POST",
                        Map.of("Allow", METHODS, "Accept-Query", "application/json"));
        };
    }

    private RequestResult serveCacheable(
            HttpServletRequest request,
            HttpServletResponse response,
            ResponseType type,
            Object question,
            int size,
            Admission admission,
            Supplier<GraphQlRequest> graphQlRequest)
            throws IOException {
        Answer answer = cache.find(question);
        if (answer == null) {
            State state = cache.state();
            Answer made = answers.of(graphQlRequest.get(), type, request.getMethod(), admission);
            // Compressing a large answer takes as long as many an execution.
            answer = made.isKept() ? execution.compute(made::tagged, execution.end()) : made;
            cache.keep(question, size, state, answer);
        }
        tellWhenToRetry(response, answer);
        writer.writeCacheable(request, response, type, answer);
        return answer.result();
    }

    private static void tellWhenToRetry(HttpServletResponse response, Answer answer) {
        if (answer.status() == OperationAnswers.UNAVAILABLE) {
            response.setHeader("Retry-After", DatabaseUnavailable.RETRY_AFTER);
        }
    }
}
