package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.limit.RateLimitExempt;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets requests in to everything beside GraphQL, within the same limits. A handler that is to be free must say so. */
final class AdmissionInterceptor implements HandlerInterceptor {

    private final Admission admission;

    AdmissionInterceptor(Admission admission) {
        this.admission = admission;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof RateLimitExempt || request.getMethod().equals("OPTIONS")) {
            return true;
        }
        try {
            admission.of(request, response).goesIn(request);
            return true;
        } catch (Refusal refusal) {
            refuse(response, refusal);
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        String message = refusal.getMessage();
        byte[] body =
                ErrorBody.of(refusal.code(), message == null ? refusal.code().name() : message);
        refusal.headers().forEach(response::setHeader);
        response.setStatus(refusal.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "RateLimit, RateLimit-Policy, Retry-After");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
