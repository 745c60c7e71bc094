package org.skillregister.feed;

import org.skillregister.course.Course;
import org.skillregister.reference.OccupationCode;

/** The paths of the site's pages that feeds link to. */
final class SitePages {

    static final String CHANGES = "/changes/";
    static final String ROUNDS = "/rounds/";
    static final String SOURCES = "/sources/";

    private SitePages() {}

    static String organization(String id) {
        return "/organizations/%s/".formatted(id);
    }

    static String occupation(OccupationCode code) {
        return "/occupations/%s/".formatted(code);
    }

    static String conflict(int number) {
        return "%s#conflict-%d".formatted(SOURCES, number);
    }

    /** A course from a source has a static page of its own. A published course is shown by a page that requests it from the API. */
    static String course(Course course) {
        return course.citation() == null ? "/courses/course/?id=" + course.id() : "/courses/%s/".formatted(course.id());
    }
}
