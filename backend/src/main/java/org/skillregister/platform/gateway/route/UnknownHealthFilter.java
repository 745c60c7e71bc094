package org.skillregister.platform.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Spring answers a component that its health does not have with 404 and nothing else; here that is told as every 404 is. */
final class UnknownHealthFilter extends HttpFilter {

    static final String PATH = "/actuator/health/*";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.getStatus() == 404 && !response.isCommitted()) {
            response.sendError(404);
        }
    }
}
