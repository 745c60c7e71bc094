package org.skillregister.stock;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface CatalogueItemRepository extends Repository<CatalogueItem, CatalogueItem.Key> {

    List<CatalogueItem> findByKeyEditionIdOrderByKeyNumber(String edition, Limit limit);

    List<CatalogueItem> findByKeyEditionIdInAndOrganizationIdInOrderByKeyNumber(
            Collection<String> editions, Collection<String> organizations);

    @Query("""
        select i.edition_id, i.number, i.organization_id, i.occupation_code, i.name, i.work_type
        from catalogue_item i join organization o on o.id = i.organization_id
        where i.edition_id = :edition
          and (i.name ilike '%' || :text || '%' or i.work_type ilike '%' || :text || '%'
               or o.name ilike '%' || :text || '%' or i.occupation_code like :text || '%')
          and exists (select from catalogue_item_level l
                      where l.edition_id = i.edition_id and l.item_number = i.number and l.level in (:levels))
        order by i.number limit :limit
        """)
    List<CatalogueItem> search(String edition, String text, Collection<Integer> levels, int limit);
}
