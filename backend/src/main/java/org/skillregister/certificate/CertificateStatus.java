package org.skillregister.certificate;

/** Whether a certificate is valid. */
public enum CertificateStatus {
    VALID,
    VOID
}
