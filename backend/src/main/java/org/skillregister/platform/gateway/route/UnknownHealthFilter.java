package org.skillregister.platform.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives unknown health components the same 404 body as other routes; Spring answers them with an empty one. */
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
