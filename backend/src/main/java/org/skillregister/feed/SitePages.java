package org.skillregister.feed;

import org.skillregister.course.Course;
import org.skillregister.reference.OccupationCode;

/** The pages of the site that feeds lead to. */
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

    /** What the sources announce has a page of its own; what providers publish is shown by one that asks for it. */
    static String course(Course course) {
        return course.citation() == null ? "/courses/course/?id=" + course.id() : "/courses/%s/".formatted(course.id());
    }
}
