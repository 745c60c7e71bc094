package org.skillregister.assessment.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.file.PlanFile;
import org.skillregister.assessment.file.PlanFiles;
import org.skillregister.assessment.sheet.PlanFileProblem;
import org.skillregister.partner.Partner;
import org.skillregister.partner.Scope;
import org.skillregister.platform.Caller;
import org.skillregister.platform.Callers;
import org.skillregister.platform.http.FileUploads;
import org.skillregister.platform.http.GetOrHead;
import org.skillregister.platform.http.PartnerResponses;
import org.skillregister.platform.http.PostRoutes;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Plan files: converts an organization's file to the input of a mutation, and offers files to fill in. */
@Configuration(proxyBeanMethods = false)
class PlanFileRoutes {

    private static final String FILES = "/plans/files";
    private static final String TEMPLATE = "/plans/template.xlsx";
    private static final String XLSX = ".xlsx";

    private final FileUploads sent = new FileUploads(PlanFile.MOST_BYTES);
    private final Callers callers;
    private final PlanFiles files;

    PlanFileRoutes(Callers callers, PlanFiles files) {
        this.callers = callers;
        this.files = files;
    }

    /**
     * The content of a file.
     *
     * @param plan {@code AssessmentPlanInput}; null when the file does not have this form
     * @param problems where its form is wrong
     * @param places the cell of each part of the plan, by its path
     */
    private record Read(@Nullable Object plan, List<PlanFileProblem> problems, Map<String, String> places) {}

    @Bean
    static PostRoutes planFilesAreSent() {
        return new PostRoutes(Set.of(FILES));
    }

    @Bean
    RouterFunction<ServerResponse> filesOfPlans() {
        return PartnerResponses.routes()
                .POST(FILES, this::take)
                .route(GetOrHead.at(TEMPLATE), _ -> PublicFileResponses.response(Optional.of(files.template()), ""))
                .route(GetOrHead.at("/plans/{file}"), this::spreadsheet)
                .build();
    }

    private ServerResponse take(ServerRequest request) throws IOException {
        Optional<? extends Caller> caller =
                callers.findByHeader(request.headers().firstHeader("Authorization"));
        Partner.require((Partner) caller.orElse(null), Scope.PLANS_WRITE);
        return sent.take(request, this::whatStandsIn);
    }

    private Read whatStandsIn(byte[] sentFile, @Nullable Charset declared) {
        PlanFile file = files.read(sentFile, declared);
        return new Read(file.input(), file.problems(), file.places());
    }

    private ServerResponse spreadsheet(ServerRequest request) {
        String name = request.pathVariable("file");
        return PublicFileResponses.response(
                name.endsWith(XLSX)
                        ? files.spreadsheet(name.substring(0, name.length() - XLSX.length()))
                        : Optional.empty(),
                "No plan has this name; %s is the one to fill in".formatted(TEMPLATE));
    }
}
