package org.skillregister.catalogue;

/**
 * An organization in an edition of the catalogue.
 *
 * @param edition the edition
 * @param organization as that edition lists it
 */
public record OrganizationListing(CatalogueEdition edition, Organization organization) {}
