package org.skillregister.certificate.lookup;

import org.skillregister.certificate.CertificateProperties;

/**
 * How many lookups of one number or document may fail; backend/certificates.md has the arithmetic.
 *
 * @param aDay in a day, from one network
 * @param aMonth in 30 days, from one network
 * @param anywhere in 30 days, from all callers without a verification key together
 */
record FailureLimits(int aDay, int aMonth, int anywhere) {

    private static final int MONTH_OF_DAYS = 3;

    static FailureLimits of(CertificateProperties properties) {
        int aDay = properties.attemptsPerCertificate();
        int anywhere = properties.attemptsPerCertificateAnywhere();
        return new FailureLimits(aDay, aDay * MONTH_OF_DAYS, anywhere == 0 ? Integer.MAX_VALUE : anywhere);
    }

    boolean isNone() {
        return aDay == 0;
    }
}
