package org.skillregister.certificate.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.audit.CertificateInquiry;
import org.skillregister.certificate.audit.Inquiries;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.lookup.Certificates;
import org.skillregister.certificate.sharecode.NewShareCode;
import org.skillregister.certificate.sharecode.ShareCode;
import org.skillregister.certificate.sharecode.ShareCodes;
import org.skillregister.partner.Partner;
import org.skillregister.platform.Caller;
import org.skillregister.platform.UsesDatabase;
import org.skillregister.platform.error.BadRequestException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** GraphQL fields of share codes. */
@Controller
@UsesDatabase
class ShareCodeController {

    private static final int DEFAULT_DAYS = 30;
    private static final int LONGEST_TOKEN = 100;

    /** 128 bits in hexadecimal digits. */
    private static final int SHORTEST_KEY = 32;

    private final Certificates certificates;
    private final ShareCodes codes;
    private final Inquiries inquiries;
    private final Clock clock;

    ShareCodeController(Certificates certificates, ShareCodes codes, Inquiries inquiries, Clock clock) {
        this.certificates = certificates;
        this.codes = codes;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    @MutationMapping
    @Nullable
    NewShareCode createShareCode(
            @Argument CertificateLookupInput lookup,
            @Argument @Nullable Integer days,
            @Argument @Nullable String idempotencyKey,
            @ContextValue(Caller.CLIENT_ID) String clientId,
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller) {
        int holds = Objects.requireNonNullElse(days, DEFAULT_DAYS);
        if (holds < 1 || holds > ShareCodes.LONGEST) {
            throw new BadRequestException("days", "must be from 1 to %d".formatted(ShareCodes.LONGEST));
        }
        if (idempotencyKey != null
                && (idempotencyKey.length() < SHORTEST_KEY || idempotencyKey.length() > LONGEST_TOKEN)) {
            throw new BadRequestException(
                    "idempotencyKey", "must have %d to %d characters".formatted(SHORTEST_KEY, LONGEST_TOKEN));
        }
        CertificateLookup facts = lookup.single("lookup", LocalDate.now(clock));
        if (facts instanceof CertificateLookup.ByShareCode) {
            throw new BadRequestException(
                    "lookup.byShareCode", "a code cannot be created from another code; give two facts");
        }
        List<CertificateNumber> found =
                certificates.find(facts, Inquirers.of(clientId, caller, null)).certificates().stream()
                        .map(certificate -> certificate.row().number())
                        .toList();
        return found.isEmpty() ? null : codes.create(found, holds, idempotencyKey);
    }

    @MutationMapping
    @Nullable
    ShareCode revokeShareCode(@Argument String manageToken) {
        return codes.revoke(token(manageToken)).orElse(null);
    }

    @QueryMapping
    @Nullable
    ShareCode shareCode(@Argument String manageToken) {
        return codes.find(token(manageToken)).orElse(null);
    }

    private static String token(String manageToken) {
        if (manageToken.length() > LONGEST_TOKEN) {
            throw new BadRequestException("manageToken", "must have at most %d characters".formatted(LONGEST_TOKEN));
        }
        return manageToken;
    }

    @SchemaMapping
    List<CertificateInquiry> uses(ShareCode code) {
        return inquiries.uses(code);
    }

    @SchemaMapping
    List<CertificateInquiry> inquiries(ShareCode code) {
        return inquiries.all(code);
    }
}
