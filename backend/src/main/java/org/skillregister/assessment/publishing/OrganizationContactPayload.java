package org.skillregister.assessment.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OrganizationContact;
import org.skillregister.publication.Problem;
import org.skillregister.publication.Warning;

/**
 * The result of changing an organization's contact details.
 *
 * @param contact how to reach it now; null when nothing is known
 * @param problems why nothing was changed; empty when it is done
 * @param warnings none so far
 */
public record OrganizationContactPayload(
        @Nullable OrganizationContact contact, List<Problem> problems, List<Warning> warnings) {}
