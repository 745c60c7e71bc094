package org.skillregister.certificate;

/** Whether a certificate holds. */
public enum CertificateStatus {
    VALID,
    VOID
}
