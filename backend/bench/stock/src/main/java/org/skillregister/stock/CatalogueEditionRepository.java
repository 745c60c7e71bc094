package org.skillregister.stock;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CatalogueEditionRepository extends Repository<CatalogueEdition, String> {

    Optional<CatalogueEdition> findFirstByEffectiveFromLessThanEqualOrderByEffectiveFromDesc(LocalDate day);
}
