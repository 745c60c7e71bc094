package org.skillregister.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.skillregister.feed.CourseSitemap;
import org.skillregister.feed.FeedPage;
import org.skillregister.feed.Feeds;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.skillregister.reference.OccupationCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The feeds, each as Atom and as JSON Feed, and the sitemap of the courses. */
@Controller
class FeedController {

    private static final String ALL = "; /feeds/changes.atom and /feeds/changes.json have all changes";

    private static final String NO_OCCUPATION =
            "No occupation of the register has this code, or its feed has no such page";

    private final Feeds feeds;
    private final CourseSitemap sitemap;

    FeedController(Feeds feeds, CourseSitemap sitemap) {
        this.feeds = feeds;
        this.sitemap = sitemap;
    }

    /** The sitemap of pages that the site was built without. */
    @GetMapping("/sitemap-courses.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFileResponses.send(sitemap.file(), request, response);
    }

    @GetMapping("/feeds/{name}.{format}")
    void feed(
            @PathVariable String name,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(
                FeedPage.find(format, page).flatMap(it -> find(name, it)),
                "No feed has this name, or it has no such page",
                request,
                response);
    }

    private Optional<PublicFile> find(String name, FeedPage page) {
        return switch (name) {
            case "changes" -> feeds.changes(page);
            case "rounds" -> feeds.rounds(page);
            case "conflicts" -> feeds.conflicts(page);
            default -> Optional.empty();
        };
    }

    @GetMapping("/feeds/organizations/{id}.{format}")
    void organization(
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(
                FeedPage.find(format, page).flatMap(it -> feeds.findOfOrganization(id, it)),
                "No organization has this id, or its feed has no such page",
                request,
                response);
    }

    @GetMapping("/feeds/occupations/{code}.{format}")
    void occupation(
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(
                ofOccupation(code, FeedPage.find(format, page), feeds::findOfOccupation),
                NO_OCCUPATION,
                request,
                response);
    }

    @GetMapping("/feeds/courses/{code}.{format}")
    void courses(
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(ofOccupation(code, FeedPage.find(format, page), feeds::findCourses), NO_OCCUPATION, request, response);
    }

    private static Optional<PublicFile> ofOccupation(
            String code, Optional<FeedPage> page, BiFunction<OccupationCode, FeedPage, Optional<PublicFile>> feed) {
        return page.flatMap(it -> OccupationCode.find(code).flatMap(of -> feed.apply(of, it)));
    }

    @GetMapping("/feeds/**")
    void other(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Optional.empty(), "No feed is here", request, response);
    }

    private static void send(
            Optional<PublicFile> feed, String problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublicFileResponses.send(feed, problem + ALL, request, response);
    }
}
