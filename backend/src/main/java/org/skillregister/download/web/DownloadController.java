package org.skillregister.download.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.skillregister.download.Downloads;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The downloads. A saved file is named after the version of its data. */
@Controller
class DownloadController {

    private static final String UNKNOWN = "No file has this name; /downloads/index.json lists them";

    private final Downloads downloads;

    DownloadController(Downloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/downloads/{file}")
    void file(@PathVariable String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublicFile> found = downloads.find(file);
        if (found.isPresent() && !downloads.isNamedForPrograms(file)) {
            int dot = file.lastIndexOf('.');
            String name = "%s-%s%s"
                    .formatted(file.substring(0, dot), downloads.version().id(), file.substring(dot));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
        }
        PublicFileResponses.send(found, UNKNOWN, request, response);
    }

    @GetMapping("/downloads/**")
    void other(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFileResponses.send(Optional.empty(), UNKNOWN, request, response);
    }
}
