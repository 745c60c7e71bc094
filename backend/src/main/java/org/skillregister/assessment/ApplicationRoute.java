package org.skillregister.assessment;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * A way to apply for an assessment (申报方式).
 *
 * @param kind which way
 * @param summary whom it is for
 * @param citedSteps its steps in order
 * @param forms the forms it asks for
 * @param citation where it is printed
 */
public record ApplicationRoute(
        ApplicationRouteKind kind,
        String summary,
        List<ApplicationStep> citedSteps,
        List<ApplicationForm> forms,
        Citation citation) {

    /** @return its steps in order */
    public List<String> steps() {
        return citedSteps.stream().map(ApplicationStep::summary).toList();
    }
}
