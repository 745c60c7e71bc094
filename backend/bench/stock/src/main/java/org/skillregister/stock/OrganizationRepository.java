package org.skillregister.stock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface OrganizationRepository extends Repository<Organization, String> {

    String SELECT = """
        select o.id, o.name, c.edition_id, c.number
        from organization o join catalogue_organization c on c.organization_id = o.id
        """;

    @Query(SELECT + "where c.edition_id = :edition order by c.number limit :limit")
    List<Organization> findAll(String edition, int limit);

    @Query(SELECT + "where c.edition_id = :edition and o.id = :id")
    Optional<Organization> find(String edition, String id);

    @Query(SELECT + "where c.edition_id in (:editions) and o.id in (:ids)")
    List<Organization> find(Collection<String> editions, Collection<String> ids);
}
