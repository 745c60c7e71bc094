package org.skillregister.course.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.file.CourseFileReport;
import org.skillregister.course.file.CourseFileReport.CourseFileProblem;
import org.skillregister.course.file.CourseFileReport.CourseFileWarning;
import org.skillregister.course.file.CourseFiles;
import org.skillregister.partner.Partner;
import org.skillregister.platform.Caller;
import org.skillregister.platform.Callers;
import org.skillregister.platform.http.FileUploads;
import org.skillregister.platform.http.GetOrHead;
import org.skillregister.platform.http.PartnerResponses;
import org.skillregister.platform.http.PostRoutes;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.skillregister.reference.Citation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Course files: checks them for everybody, publishes them for schools, and offers the template. */
@Configuration(proxyBeanMethods = false)
class CourseFileRoutes {

    private static final String CHECKS = "/courses/checks";
    private static final String IMPORTS = "/courses/imports";
    private static final String TEMPLATE = "/courses/template.xlsx";

    private final FileUploads checked = new FileUploads(CourseFiles.MOST_BYTES);
    private final FileUploads published = new FileUploads(CourseFiles.MOST_BYTES);
    private final Callers callers;
    private final CourseFiles files;

    CourseFileRoutes(Callers callers, CourseFiles files) {
        this.callers = callers;
        this.files = files;
    }

    /** Where a fact is printed. */
    private record Place(Document document, String locator) {

        private record Document(String id, @Nullable String number, String title) {}

        static Place of(Citation citation) {
            return new Place(
                    new Document(
                            citation.document().id(),
                            citation.document().number(),
                            citation.document().title()),
                    citation.locator());
        }
    }

    /**
     * A problem or a warning.
     *
     * @param line line or row, from 1
     * @param place the cell, such as {@code C2}; null when no cell is concerned
     * @param field name of the input field; null when no field is concerned
     */
    private record Told(
            int line,
            @Nullable String place,
            @Nullable String field,
            String code,
            String message,
            List<Place> citations) {

        static Told of(CourseFileProblem problem) {
            return new Told(
                    problem.line(),
                    problem.place(),
                    problem.problem().field(),
                    problem.problem().code().name(),
                    problem.problem().message(),
                    List.of());
        }

        static Told of(CourseFileWarning warning) {
            return new Told(
                    warning.line(),
                    warning.place(),
                    warning.warning().field(),
                    warning.warning().code().name(),
                    warning.warning().message(),
                    warning.warning().citations().stream().map(Place::of).toList());
        }
    }

    /** The result of checking a file. */
    private record Check(int courses, List<Told> problems, List<Told> warnings) {}

    /** The result of publishing a file. */
    private record Import(int published, int changed, int unchanged, List<Told> problems, List<Told> warnings) {}

    @Bean
    static PostRoutes courseFilesAreSent() {
        return new PostRoutes(Set.of(CHECKS, IMPORTS));
    }

    @Bean
    RouterFunction<ServerResponse> filesOfCourses() {
        return PartnerResponses.routes()
                .POST(CHECKS, request -> checked.take(request, this::check))
                .POST(IMPORTS, this::take)
                .route(GetOrHead.at(TEMPLATE), _ -> PublicFileResponses.response(Optional.of(files.template()), ""))
                .build();
    }

    private Check check(byte[] file, @Nullable Charset declared) {
        CourseFiles.Look look = files.look(file, declared);
        return new Check(look.courses(), problems(look.report()), warnings(look.report()));
    }

    private ServerResponse take(ServerRequest request) throws IOException {
        Optional<? extends Caller> caller =
                callers.findByHeader(request.headers().firstHeader("Authorization"));
        CourseAuthor author = CourseAuthor.of((Partner) caller.orElse(null));
        return published.take(request, (file, declared) -> {
            CourseFileReport report = files.publish(author, file, declared);
            return new Import(
                    report.published(), report.changed(), report.unchanged(), problems(report), warnings(report));
        });
    }

    private static List<Told> problems(CourseFileReport report) {
        return report.problems().stream().map(Told::of).toList();
    }

    private static List<Told> warnings(CourseFileReport report) {
        return report.warnings().stream().map(Told::of).toList();
    }
}
