package org.skillregister.stock;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface OccupationRepository extends Repository<Occupation, String> {

    List<Occupation> findByCodeIn(Collection<String> codes);
}
