package org.skillregister.certificate.issuer;

/**
 * Who issued a certificate, whether or not any edition of the catalogue still has it.
 *
 * @param id the organization's id
 * @param name as the catalogue had it last
 */
public record CertificateIssuer(String id, String name) {}
