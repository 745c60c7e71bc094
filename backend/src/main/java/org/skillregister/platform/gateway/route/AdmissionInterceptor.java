package org.skillregister.platform.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.gateway.admission.AdmissionControl;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.skillregister.platform.limit.RateLimitExempt;
import org.springframework.web.servlet.HandlerInterceptor;

/** Applies the same limits to all routes other than GraphQL. A handler must opt out explicitly. */
public final class AdmissionInterceptor implements HandlerInterceptor {

    private final AdmissionControl admissionControl;

    AdmissionInterceptor(AdmissionControl admissionControl) {
        this.admissionControl = admissionControl;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof RateLimitExempt || request.getMethod().equals("OPTIONS")) {
            return true;
        }
        try {
            admissionControl.of(request, response).attachTo(request);
            return true;
        } catch (RequestRejectedException rejected) {
            refuse(response, rejected);
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, RequestRejectedException rejected) throws IOException {
        byte[] body = ErrorBody.of(rejected.code(), rejected.getMessage());
        rejected.headers().forEach(response::setHeader);
        response.setStatus(rejected.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "RateLimit, RateLimit-Policy, Retry-After");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
