package org.skillregister.stock;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface CatalogueItemLevelRepository extends Repository<CatalogueItemLevel, CatalogueItem.Key> {

    List<CatalogueItemLevel> findByEditionIdInAndItemNumberInOrderByLevelDesc(
            Collection<String> editions, Collection<Integer> items);
}
