package org.skillregister.platform.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillregister.platform.gateway.GraphQlEndpoint;
import org.skillregister.platform.http.CorsPreflight;
import org.skillregister.platform.http.PostRoutes;

/**
 * Reports the methods of a route, in CORS preflights and when another method is refused. Spring and Tomcat would report those of their
 * own classes. The GraphQL endpoint handles this itself.
 */
final class MethodFilter extends HttpFilter {

    private static final String POSTING = "POST, OPTIONS";

    private final transient Set<String> posted;

    MethodFilter(List<PostRoutes> routes) {
        this.posted = routes.stream().flatMap(route -> route.paths().stream()).collect(Collectors.toSet());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.equals(GraphQlEndpoint.PATH)) {
            chain.doFilter(request, response);
            return;
        }
        String methods = methods(path);
        if (request.getMethod().equals("OPTIONS")) {
            CorsPreflight.answer(request, response, methods);
        } else if (Arrays.asList(methods.split(", ", -1)).contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Allow", methods);
            response.sendError(405);
        }
    }

    private String methods(String path) {
        if (path.equals(PublicRoutes.WITH_SLASH)) {
            return GraphQlEndpoint.METHODS;
        }
        return posted.contains(path) ? POSTING : CorsPreflight.READING;
    }
}
