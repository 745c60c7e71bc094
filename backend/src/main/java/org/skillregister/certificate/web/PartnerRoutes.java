package org.skillregister.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.intake.CertificateUploads;
import org.skillregister.certificate.intake.ImportAborted;
import org.skillregister.certificate.verification.Verification;
import org.skillregister.certificate.verification.Verifications;
import org.skillregister.partner.Partner;
import org.skillregister.partner.Scope;
import org.skillregister.platform.Caller;
import org.skillregister.platform.Callers;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.http.DeclaredCharset;
import org.skillregister.platform.http.GetOrHead;
import org.skillregister.platform.http.PartnerResponses;
import org.skillregister.platform.http.PostRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Routes for files that partners send: certificates to import, and lookups to process in the background. */
@Configuration(proxyBeanMethods = false)
class PartnerRoutes {

    private static final String IMPORTS = "/certificates/imports";
    private static final String VERIFICATIONS = "/certificates/verifications";
    private static final MediaType CSV_UTF_8 = new MediaType("text", "csv", UTF_8);
    private static final int IMPORTS_AT_ONCE = 2;
    private static final int VERIFICATIONS_AT_ONCE = 4;

    private final SentFiles certificates = new SentFiles("certificate files", IMPORTS_AT_ONCE);
    private final SentFiles lookups = new SentFiles("lookup files", VERIFICATIONS_AT_ONCE);
    private final Callers callers;
    private final CertificateUploads uploads;
    private final Verifications verifications;

    PartnerRoutes(Callers callers, CertificateUploads uploads, Verifications verifications) {
        this.callers = callers;
        this.uploads = uploads;
        this.verifications = verifications;
    }

    @Bean
    static PostRoutes certificateFilesAreSent() {
        return new PostRoutes(Set.of(IMPORTS, VERIFICATIONS));
    }

    @Bean
    RouterFunction<ServerResponse> certificateFiles() {
        return PartnerResponses.routes()
                .POST(IMPORTS, this::takeIn)
                .POST(VERIFICATIONS, this::verify)
                .route(GetOrHead.at(VERIFICATIONS + "/{id}"), request -> status(found(request)))
                .route(GetOrHead.at(VERIFICATIONS + "/{id}/result"), this::result)
                .onError(
                        ImportAborted.class,
                        (error, _) -> PartnerResponses.error(503, ErrorCode.UNAVAILABLE, error.getMessage()))
                .build();
    }

    private ServerResponse takeIn(ServerRequest request) throws Exception {
        Partner partner = partner(request, Scope.CERTIFICATES_WRITE);
        return certificates.answer(
                request,
                () -> PartnerResponses.answer(200)
                        .body(uploads.take(
                                request.servletRequest().getInputStream(), DeclaredCharset.of(request), partner)));
    }

    private ServerResponse verify(ServerRequest request) throws Exception {
        Inquirer inquirer = inquirer(request);
        String idempotencyKey = IdempotencyKey.find(request).orElse(null);
        return lookups.answer(request, () -> {
            Verification taken = verifications.take(
                    request.servletRequest().getInputStream(), DeclaredCharset.of(request), idempotencyKey, inquirer);
            return PartnerResponses.answer(202)
                    .location(URI.create(VERIFICATIONS + "/" + taken.id()))
                    .body(taken);
        });
    }

    private ServerResponse result(ServerRequest request) {
        Optional<Verification> verification = found(request);
        if (verification.isEmpty() || !verification.get().finished()) {
            return status(verification);
        }
        return PartnerResponses.answer(200).contentType(CSV_UTF_8).build((_, response) -> {
            verifications.result(verification.get(), response.getOutputStream());
            return null;
        });
    }

    private static ServerResponse status(Optional<Verification> verification) {
        return verification.isPresent()
                ? PartnerResponses.answer(200).body(verification.get())
                : PartnerResponses.error(
                        404, ErrorCode.BAD_REQUEST, "This key has no such file, or it has been deleted");
    }

    private Optional<Verification> found(ServerRequest request) {
        Inquirer inquirer = inquirer(request);
        try {
            return verifications.find(UUID.fromString(request.pathVariable("id")), inquirer);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Inquirer inquirer(ServerRequest request) {
        Partner partner = partner(request, Scope.CERTIFICATES_VERIFY);
        return Inquirers.of("key " + partner.key(), partner, null);
    }

    private Partner partner(ServerRequest request, Scope scope) {
        Optional<? extends Caller> caller =
                callers.findByHeader(request.headers().firstHeader("Authorization"));
        return Partner.require((Partner) caller.orElse(null), scope);
    }
}
