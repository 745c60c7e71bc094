package org.skillregister.stock;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

record CatalogueEdition(@Id String id, LocalDate effectiveFrom, LocalDate supersededOn) {

    boolean holdsOn(LocalDate day) {
        return supersededOn == null || day.isBefore(supersededOn);
    }
}
