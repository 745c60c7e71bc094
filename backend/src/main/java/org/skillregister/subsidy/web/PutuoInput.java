package org.skillregister.subsidy.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.subsidy.SubsidyQuestion.Putuo;

/** What the district's scheme asks for, as the person says; null is not said. */
record PutuoInput(
        @Nullable Boolean registeredResident,
        @Nullable Boolean employerRegistered,
        @Nullable Boolean trainedByPutuoInstitution,
        @Nullable Boolean groupApplication) {

    Putuo facts() {
        return new Putuo(registeredResident, employerRegistered, trainedByPutuoInstitution, groupApplication);
    }
}
