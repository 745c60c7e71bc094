package org.skillregister.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.assessment.ResultValidity;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.certificate.issuer.CertificateIssuer;
import org.skillregister.reference.SkillLevel;

/** A certificate (职业技能等级证书) as shown to callers who know two facts: the schema's {@code Certificate}. */
public final class Certificate {

    private final CertificateRow row;
    private final CertificateIssuer issuer;
    private final Optional<Organization> organization;
    private final Catalogue catalogue;
    private final Optional<AssessmentPlan> plan;

    /**
     * @param issuer as last listed in the catalogue
     * @param organization as the catalogue lists it or its successor; empty when it lists neither
     * @param plan the issuer's plan for the year of issue; empty when the register has none
     */
    public Certificate(
            CertificateRow row,
            CertificateIssuer issuer,
            Optional<Organization> organization,
            Catalogue catalogue,
            Optional<AssessmentPlan> plan) {
        this.issuer = issuer;
        this.organization = organization;
        this.row = row;
        this.catalogue = catalogue;
        this.plan = plan;
    }

    public CertificateRow row() {
        return row;
    }

    public String number() {
        return row.number().value();
    }

    public CertificateStatus status() {
        return row.voidReason() == null ? CertificateStatus.VALID : CertificateStatus.VOID;
    }

    public @Nullable VoidReason statusReason() {
        return row.voidReason();
    }

    public String holderName() {
        return row.holder();
    }

    public @Nullable OccupationListing occupation() {
        return catalogue.findOccupation(row.occupation()).orElse(null);
    }

    public @Nullable String workType() {
        return row.workType();
    }

    public SkillLevel level() {
        return row.number().level();
    }

    public CertificateIssuer issuer() {
        return issuer;
    }

    public @Nullable Organization organization() {
        return organization.orElse(null);
    }

    public LocalDate issuedOn() {
        return row.issuedOn();
    }

    public List<ModuleScore> results() {
        return row.scores();
    }

    public @Nullable ResultValidity resultValidity() {
        return plan.flatMap(found -> found.findResultValidity(level())).orElse(null);
    }

    public List<AssessmentRule> resitRules() {
        return plan.map(AssessmentPlan::resitRules).orElse(List.of());
    }

    public boolean sample() {
        return row.number().isSample();
    }
}
