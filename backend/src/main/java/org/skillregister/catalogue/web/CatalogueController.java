package org.skillregister.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.CatalogueRule;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.EditionComparison;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.catalogue.OrganizationListing;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;
import org.skillregister.reference.FormerId;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;
import org.skillregister.search.SearchHit;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who may assess what. */
@Controller
class CatalogueController {

    private final Catalogues catalogues;
    private final FormerIds formerIds;

    CatalogueController(Catalogues catalogues, FormerIds formerIds) {
        this.catalogues = catalogues;
        this.formerIds = formerIds;
    }

    @QueryMapping
    Connection<CatalogueItem> catalogueItems(
            @Argument @Nullable CatalogueItemFilter filter,
            @Arguments PageRequest page,
            @Argument @Nullable LocalDate asOf) {
        CatalogueItemFilter wanted = Objects.requireNonNullElse(filter, CatalogueItemFilter.ALL);
        return SearchHit.page("catalogueItems", wanted, wanted.find(catalogues.on(asOf)), page);
    }

    @QueryMapping
    Connection<Organization> organizations(
            @Argument @Nullable TextFilter filter, @Arguments PageRequest page, @Argument @Nullable LocalDate asOf) {
        Catalogue catalogue = catalogues.on(asOf);
        TextFilter wanted = Objects.requireNonNullElse(filter, TextFilter.ALL);
        List<Organization> all = List.copyOf(catalogue.organizations().values());
        return SearchHit.page("organizations", wanted, wanted.find(all, catalogue.vocabulary()), page);
    }

    @QueryMapping
    @Nullable
    Organization organization(@Argument String id, @Argument @Nullable LocalDate asOf) {
        return catalogues
                .on(asOf)
                .findOrganization(formerIds.currentOrganization(id))
                .orElse(null);
    }

    @QueryMapping
    List<OrganizationListing> organizationListings(@Argument String id) {
        return catalogues.listingsOf(formerIds.currentOrganization(id));
    }

    @QueryMapping
    Connection<OccupationListing> occupations(
            @Argument @Nullable OccupationFilter filter,
            @Arguments PageRequest page,
            @Argument @Nullable LocalDate asOf) {
        OccupationFilter wanted = Objects.requireNonNullElse(filter, OccupationFilter.ALL);
        return SearchHit.page("occupations", wanted, wanted.find(catalogues.on(asOf)), page);
    }

    @QueryMapping
    @Nullable
    OccupationListing occupation(@Argument OccupationCode code, @Argument @Nullable LocalDate asOf) {
        return catalogues.on(asOf).findOccupation(formerIds.current(code)).orElse(null);
    }

    @SchemaMapping
    List<FormerId> formerIds(Organization organization) {
        return formerIds.listOf(FormerId.Kind.ORGANIZATION, organization.id());
    }

    @SchemaMapping(typeName = "Occupation")
    List<FormerId> formerIds(OccupationListing occupation) {
        return formerIds.listOf(FormerId.Kind.OCCUPATION, occupation.code().value());
    }

    @QueryMapping
    List<CatalogueEdition> catalogueEditions() {
        return catalogues.editions();
    }

    @QueryMapping
    @Nullable
    EditionComparison editionComparison(@Argument String from, @Argument String to) {
        return catalogues.compare(from, to).orElse(null);
    }

    @SchemaMapping
    List<EditionComparison> comparisons(CatalogueEdition edition) {
        return catalogues.comparisons(edition);
    }

    @SchemaMapping
    List<CatalogueRule> rules(CatalogueEdition edition, @Argument @Nullable List<CatalogueRule.Topic> topics) {
        return edition.rules().stream()
                .filter(rule -> topics == null || topics.contains(rule.topic()))
                .toList();
    }
}
