package org.skillregister.certificate.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookupResult;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.lookup.Certificates;
import org.skillregister.certificate.receipt.Receipt;
import org.skillregister.certificate.receipt.Receipts;
import org.skillregister.partner.Partner;
import org.skillregister.partner.Scope;
import org.skillregister.platform.Caller;
import org.skillregister.platform.UsesDatabase;
import org.skillregister.platform.error.BadRequestException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** GraphQL fields of certificate lookups. */
@Controller
class CertificateController {

    private static final int MOST_AT_ONCE = 100;

    private final Certificates certificates;
    private final Receipts receipts;
    private final Clock clock;

    CertificateController(Certificates certificates, Receipts receipts, Clock clock) {
        this.certificates = certificates;
        this.receipts = receipts;
        this.clock = clock;
    }

    @QueryMapping
    @UsesDatabase
    CertificateLookupResult certificateLookup(
            DataFetchingEnvironment asked,
            @Argument @Nullable String purpose,
            @ContextValue(Caller.CLIENT_ID) String clientId,
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller) {
        Inquirer inquirer = Inquirers.of(clientId, caller, purpose);
        CertificateLookupInput lookup = CertificateLookupInput.of(Objects.requireNonNull(asked.getArgument("lookup")));
        return certificates.find(lookup.single("lookup", LocalDate.now(clock)), inquirer);
    }

    @QueryMapping
    @UsesDatabase
    List<CertificateLookupResult> verifyCertificates(
            DataFetchingEnvironment environment,
            @Argument @Nullable String purpose,
            @ContextValue(Caller.CLIENT_ID) String clientId,
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller) {
        Partner partner = Partner.require(caller, Scope.CERTIFICATES_VERIFY);
        List<Map<String, Object>> lookups = Objects.requireNonNull(environment.getArgument("lookups"));
        if (lookups.isEmpty() || lookups.size() > MOST_AT_ONCE) {
            throw new BadRequestException("lookups", "must have 1 to %d entries".formatted(MOST_AT_ONCE));
        }
        List<CertificateLookup> asked = new ArrayList<>();
        for (Map<String, Object> lookup : lookups) {
            asked.add(CertificateLookupInput.of(lookup).lookup("lookups[%d]".formatted(asked.size())));
        }
        return certificates.find(asked, Inquirers.of(clientId, partner, purpose));
    }

    @SchemaMapping(typeName = "CertificateLookupResult")
    @Nullable
    Receipt receipt(CertificateLookupResult result) {
        Optional<Receipt> receipt = receipts.of(result);
        return receipt.orElse(null);
    }
}
