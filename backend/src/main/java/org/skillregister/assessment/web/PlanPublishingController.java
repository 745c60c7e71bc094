package org.skillregister.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.publishing.AssessmentPlanChange;
import org.skillregister.assessment.publishing.AssessmentPlanPayload;
import org.skillregister.assessment.publishing.ContactPublishing;
import org.skillregister.assessment.publishing.OrganizationContactPayload;
import org.skillregister.assessment.publishing.PlanHistory;
import org.skillregister.assessment.publishing.PlanPublishing;
import org.skillregister.assessment.statement.ContactStatement;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.storage.PlanAuthor;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.partner.Partner;
import org.skillregister.platform.Caller;
import org.skillregister.platform.UsesDatabase;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The mutations by which organizations publish, change and withdraw plans and contact details. */
@Controller
@UsesDatabase
class PlanPublishingController {

    /** A plan to publish. */
    record PublishAssessmentPlanInput(String idempotencyKey, PlanStatement plan) {}

    /** A change of a plan. */
    record ChangeAssessmentPlanInput(int expectedVersion, PlanStatement plan) {}

    /** A plan to withdraw; a null reason means none was given. */
    record WithdrawAssessmentPlanInput(
            int expectedVersion, @Nullable String reason) {}

    /**
     * New contact details of an organization.
     *
     * @param organization its id; null means the organization of the key
     * @param expectedVersion the version that the change is based on
     * @param contact the new contact details
     */
    record UpdateOrganizationContactInput(
            @Nullable String organization, int expectedVersion, ContactStatement contact) {}

    private final PlanPublishing publishing;
    private final PlanHistory history;
    private final ContactPublishing contacts;
    private final Succession succession;

    PlanPublishingController(
            PlanPublishing publishing, PlanHistory history, ContactPublishing contacts, Succession succession) {
        this.succession = succession;
        this.publishing = publishing;
        this.history = history;
        this.contacts = contacts;
    }

    @MutationMapping
    AssessmentPlanPayload publishAssessmentPlan(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument PublishAssessmentPlanInput input) {
        return publishing.publish(PlanAuthor.of(caller, succession), input.idempotencyKey(), input.plan());
    }

    @MutationMapping
    AssessmentPlanPayload changeAssessmentPlan(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument String id,
            @Argument ChangeAssessmentPlanInput input) {
        return publishing.change(PlanAuthor.of(caller, succession), id, input.expectedVersion(), input.plan());
    }

    @MutationMapping
    AssessmentPlanPayload withdrawAssessmentPlan(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument String id,
            @Argument WithdrawAssessmentPlanInput input) {
        return publishing.withdraw(PlanAuthor.of(caller, succession), id, input.expectedVersion(), input.reason());
    }

    @MutationMapping
    OrganizationContactPayload updateOrganizationContact(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument UpdateOrganizationContactInput input) {
        PlanAuthor author = PlanAuthor.of(caller, succession);
        if (input.organization() != null) {
            author.requireOwn(succession.current(input.organization()));
        }
        return contacts.change(author, input.expectedVersion(), input.contact());
    }

    @QueryMapping
    AssessmentPlanPayload checkAssessmentPlan(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller,
            @Argument PlanStatement plan) {
        return publishing.check(PlanAuthor.of(caller, succession).organization(), plan);
    }

    @QueryMapping
    @Nullable
    List<AssessmentPlanChange> assessmentPlanHistory(
            @ContextValue(name = Caller.CONTEXT, required = false) @Nullable Partner caller, @Argument String id) {
        return history.find(PlanAuthor.of(caller, succession), id).orElse(null);
    }
}
