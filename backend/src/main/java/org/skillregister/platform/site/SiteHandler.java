package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skillregister.platform.limit.RateLimitExempt;
import org.skillregister.platform.publicfile.PublicFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.util.UriUtils;

/**
 * Serves the files of a site: {@code /dir/} serves its {@code index.html}, {@code /dir} redirects there. Only GET and HEAD requests get
 * this far.
 */
final class SiteHandler implements HttpRequestHandler, RateLimitExempt {

    /** The page for status 404, which is not served under its own path. */
    private static final String NOT_FOUND = "404.html";

    private static final List<String> FOR_OTHER_SITES = List.of("widgets/", "oembed/");

    private final String prefix;
    private final SiteFiles files;
    private final SiteHeaders headers;
    private final ServedPages pages;

    /** @param prefix prefix of all paths, with a slash at both ends */
    SiteHandler(String prefix, SiteFiles files, SiteHeaders headers, ServedPages pages) {
        this.prefix = prefix;
        this.files = files;
        this.headers = headers;
        this.pages = pages;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Already decoded and normalized by the container.
        String path = request.getServletPath();
        String directory = path.endsWith("/") ? path : path + "/";
        Optional<PublicFile> file = (path.endsWith("/") ? files.findIndex(within(path)) : files.find(within(path)))
                .filter(_ -> !within(path).equals(NOT_FOUND));
        if (file.isPresent()) {
            headers.addTo(response, within(path));
            if (FOR_OTHER_SITES.stream().anyMatch(within(path)::startsWith)) {
                // Scripts of other sites load these files, which browsers allow only with this header.
                response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            }
            pages.filled(within(path), file.get(), request).sendCached(request, response);
        } else if (files.findIndex(within(directory)).isPresent()) {
            redirect(directory, request, response);
        } else {
            sendNotFound(request, response);
        }
    }

    private String within(String path) {
        return path.length() < prefix.length() ? "" : path.substring(prefix.length());
    }

    private static void redirect(String directory, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(
                HttpHeaders.LOCATION, request.getContextPath() + UriUtils.encodePath(directory, UTF_8) + query);
    }

    private void sendNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        Optional<PublicFile> page = files.find(NOT_FOUND);
        if (page.isEmpty() || accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        headers.addTo(response, NOT_FOUND);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        page.get().send(request, response);
    }
}
