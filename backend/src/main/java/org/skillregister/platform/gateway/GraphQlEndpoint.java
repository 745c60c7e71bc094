package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.DatabaseUnavailable;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.admission.AdmissionControl;
import org.skillregister.platform.gateway.admission.AdmissionControl.Admission;
import org.skillregister.platform.gateway.answer.Answer;
import org.skillregister.platform.gateway.answer.AnswerWriter;
import org.skillregister.platform.gateway.answer.ErrorFormatter;
import org.skillregister.platform.gateway.answer.HttpErrors;
import org.skillregister.platform.gateway.answer.OperationMeters;
import org.skillregister.platform.gateway.answer.RequestResult;
import org.skillregister.platform.gateway.answer.ResponseType;
import org.skillregister.platform.gateway.document.DocumentCache.InvalidDocumentException;
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

    private final GraphQlRequestReader reader;
    private final OperationAnswers answers;
    private final CacheableAnswers cacheable;
    private final AnswerWriter writer;
    private final OperationMeters meters;
    private final AdmissionControl admissionControl;

    GraphQlEndpoint(
            GraphQlRequestReader reader,
            OperationAnswers answers,
            CacheableAnswers cacheable,
            AnswerWriter writer,
            OperationMeters meters,
            AdmissionControl admissionControl) {
        this.reader = reader;
        this.answers = answers;
        this.cacheable = cacheable;
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
                yield writeCacheable(request, response, type, cacheable.ofGet(request, type, admission));
            }
            case "QUERY" -> {
                Admission admission = admissionControl.of(request, response);
                yield writeCacheable(request, response, type, cacheable.ofQuery(request, type, admission));
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

    private RequestResult writeCacheable(
            HttpServletRequest request, HttpServletResponse response, ResponseType type, Answer answer)
            throws IOException {
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
