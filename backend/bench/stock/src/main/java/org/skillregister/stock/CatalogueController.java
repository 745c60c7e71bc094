package org.skillregister.stock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class CatalogueController {

    record CatalogueItemFilter(String text, List<SkillLevel> levels) {}

    record Connection<T>(List<T> nodes) {}

    private final CatalogueEditionRepository editions;
    private final CatalogueItemRepository items;
    private final CatalogueItemLevelRepository levels;
    private final OrganizationRepository organizations;
    private final OccupationRepository occupations;

    CatalogueController(
            CatalogueEditionRepository editions,
            CatalogueItemRepository items,
            CatalogueItemLevelRepository levels,
            OrganizationRepository organizations,
            OccupationRepository occupations) {
        this.editions = editions;
        this.items = items;
        this.levels = levels;
        this.organizations = organizations;
        this.occupations = occupations;
    }

    @QueryMapping
    Connection<CatalogueItem> catalogueItems(
            @Argument CatalogueItemFilter filter, @Argument int first, @Argument LocalDate asOf) {
        return new Connection<>(edition(asOf)
                .map(edition -> filter == null
                        ? items.findByKeyEditionIdOrderByKeyNumber(edition.id(), Limit.of(first))
                        : items.search(edition.id(), text(filter), levelNumbers(filter), first))
                .orElse(List.of()));
    }

    @QueryMapping
    Connection<Organization> organizations(@Argument int first, @Argument LocalDate asOf) {
        return new Connection<>(edition(asOf)
                .map(edition -> organizations.findAll(edition.id(), first))
                .orElse(List.of()));
    }

    @QueryMapping
    Optional<Organization> organization(@Argument String id, @Argument LocalDate asOf) {
        return edition(asOf).flatMap(edition -> organizations.find(edition.id(), id));
    }

    @BatchMapping
    List<Organization> organization(List<CatalogueItem> items) {
        Map<String, Organization> byId =
                organizations
                        .find(
                                each(items, item -> item.key().editionId()),
                                each(items, CatalogueItem::organizationId))
                        .stream()
                        .collect(toMap(Organization::id, Function.identity()));
        return items.stream().map(item -> byId.get(item.organizationId())).toList();
    }

    @BatchMapping
    List<Occupation> occupation(List<CatalogueItem> items) {
        Map<String, Occupation> byCode = occupations.findByCodeIn(each(items, CatalogueItem::occupationCode)).stream()
                .collect(toMap(Occupation::code, Function.identity()));
        return items.stream().map(item -> byCode.get(item.occupationCode())).toList();
    }

    @BatchMapping
    List<List<SkillLevel>> levels(List<CatalogueItem> items) {
        Map<CatalogueItem.Key, List<SkillLevel>> byItem =
                levels
                        .findByEditionIdInAndItemNumberInOrderByLevelDesc(
                                each(items, item -> item.key().editionId()), each(items, CatalogueItem::number))
                        .stream()
                        .collect(groupingBy(
                                CatalogueItemLevel::item,
                                mapping(level -> SkillLevel.of(level.level()), toList())));
        return items.stream().map(item -> byItem.get(item.key())).toList();
    }

    @BatchMapping
    List<List<CatalogueItem>> items(List<Organization> organizations) {
        Map<String, List<CatalogueItem>> byOrganization =
                items
                        .findByKeyEditionIdInAndOrganizationIdInOrderByKeyNumber(
                                each(organizations, Organization::editionId), each(organizations, Organization::id))
                        .stream()
                        .collect(groupingBy(CatalogueItem::organizationId));
        return organizations.stream()
                .map(organization -> byOrganization.getOrDefault(organization.id(), List.of()))
                .toList();
    }

    private Optional<CatalogueEdition> edition(LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : asOf;
        return editions.findFirstByEffectiveFromLessThanEqualOrderByEffectiveFromDesc(day)
                .filter(edition -> edition.holdsOn(day));
    }

    private static String text(CatalogueItemFilter filter) {
        return filter.text() == null ? "" : filter.text().strip();
    }

    private static List<Integer> levelNumbers(CatalogueItemFilter filter) {
        boolean all = filter.levels() == null || filter.levels().isEmpty();
        Collection<SkillLevel> chosen = all ? Arrays.asList(SkillLevel.values()) : filter.levels();
        return chosen.stream().map(SkillLevel::number).toList();
    }

    private static <T, R> Set<R> each(List<T> sources, Function<T, R> property) {
        return sources.stream().map(property).collect(toSet());
    }
}
