package org.skillregister.assessment.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OrganizationContact;
import org.skillregister.publication.Problem;
import org.skillregister.publication.Warning;

/**
 * The result of changing an organization's contact details.
 *
 * @param contact its contact details now; null when nothing is known
 * @param problems why nothing was changed; empty on success
 * @param warnings always empty so far
 */
public record OrganizationContactPayload(
        @Nullable OrganizationContact contact, List<Problem> problems, List<Warning> warnings) {}
