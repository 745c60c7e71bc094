package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.skillregister.platform.gateway.admission.AdmissionControl.Admission;
import org.skillregister.platform.gateway.answer.Answer;
import org.skillregister.platform.gateway.answer.AnswerCache;
import org.skillregister.platform.gateway.answer.AnswerCache.State;
import org.skillregister.platform.gateway.answer.ResponseType;
import org.skillregister.platform.gateway.execution.Execution;
import org.skillregister.platform.gateway.request.GraphQlRequest;
import org.skillregister.platform.gateway.request.GraphQlRequestReader;
import org.springframework.stereotype.Component;

/** Answers GET and QUERY. Their raw text identifies the answer, so a request that was answered before is not even parsed. */
@Component
class CacheableAnswers {

    /** The raw body of a QUERY, which identifies an answer as the URL does for a GET. */
    private record QueryContent(String text) {}

    private final GraphQlRequestReader reader;
    private final OperationAnswers answers;
    private final Execution execution;
    private final AnswerCache cache;

    CacheableAnswers(GraphQlRequestReader reader, OperationAnswers answers, Execution execution, AnswerCache cache) {
        this.reader = reader;
        this.answers = answers;
        this.execution = execution;
        this.cache = cache;
    }

    /** Answers a GET or HEAD. */
    Answer ofGet(HttpServletRequest request, ResponseType type, Admission admission) {
        String question = request.getQueryString() == null ? "" : request.getQueryString();
        return of(question, question.length(), () -> reader.fromGet(request), type, request.getMethod(), admission);
    }

    /** Answers a QUERY. */
    Answer ofQuery(HttpServletRequest request, ResponseType type, Admission admission) throws IOException {
        String content = reader.body(request);
        return of(
                new QueryContent(content), content.length(), () -> reader.fromBody(content), type, "QUERY", admission);
    }

    private Answer of(
            Object question,
            int size,
            Supplier<GraphQlRequest> request,
            ResponseType type,
            String method,
            Admission admission) {
        Answer before = cache.find(question);
        if (before != null) {
            return before;
        }
        State state = cache.state();
        Answer made = answers.of(request.get(), type, method, admission);
        // Compressing a large answer takes as long as many an execution.
        Answer answer = made.isKept() ? execution.compute(made::tagged, execution.end()) : made;
        cache.keep(question, size, state, answer);
        return answer;
    }
}
