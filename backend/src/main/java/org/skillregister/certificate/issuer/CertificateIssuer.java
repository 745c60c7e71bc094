package org.skillregister.certificate.issuer;

/**
 * The issuer of a certificate, whether or not the catalogue still lists it.
 *
 * @param id the organization's id
 * @param name as last listed in the catalogue
 */
public record CertificateIssuer(String id, String name) {}
