package org.skillregister.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import org.skillregister.course.Course;
import org.skillregister.course.list.CourseCriteria;
import org.skillregister.course.list.Courses;
import org.skillregister.platform.publicfile.GeneratedFiles;
import org.skillregister.platform.publicfile.PublicFile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A sitemap of the pages of published courses, for search engines. The sitemap of the built site cannot list them. It contains as
 * many courses as its standard allows, those that can still be joined first.
 */
@Component
public class CourseSitemap {

    private static final String PATH = "/sitemap-courses.xml";
    private static final int MOST = 50_000;
    private static final String BEGIN = """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        """;
    private static final String END = "\n</urlset>\n";

    private final Courses courses;
    private final FeedAddresses addresses;
    private final GeneratedFiles files;

    CourseSitemap(Courses courses, FeedAddresses addresses, GeneratedFiles files) {
        this.courses = courses;
        this.addresses = addresses;
        this.files = files;
    }

    /** The current file. */
    public PublicFile file() {
        return files.get(PATH, true, MediaType.APPLICATION_XML, this::content);
    }

    private byte[] content() {
        return courses.list(new CourseCriteria().anywhere()).stream()
                .filter(course -> course.citation() == null)
                .limit(MOST)
                .map(this::entry)
                .collect(Collectors.joining("\n", BEGIN, END))
                .getBytes(UTF_8);
    }

    private String entry(Course course) {
        return "<url><loc>%s</loc><lastmod>%s</lastmod></url>"
                .formatted(
                        HtmlUtils.htmlEscape(addresses.page(SitePages.course(course)), "UTF-8"),
                        course.updatedAt().toLocalDate());
    }
}
