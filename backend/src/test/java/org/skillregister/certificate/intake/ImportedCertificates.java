package org.skillregister.certificate.intake;

import org.skillregister.catalogue.Catalogues;
import org.springframework.context.ApplicationContext;

/** Certificates that tests look up. */
public final class ImportedCertificates {

    public static final String NUMBER = CertificateLine.of(999_999).number();
    public static final String HOLDER = "张三";

    private ImportedCertificates() {}

    /** The certificate of the constants above. */
    public static void takeIn(ApplicationContext application) {
        take(application, CertificateLine.of(999_999, HOLDER, CertificateLine.document(999_999)));
    }

    /** The first samples, which the site's tests and the page for partners name. */
    public static void takeInSamples(ApplicationContext application) {
        application
                .getBean(CertificateImport.class)
                .run(
                        DevelopmentSamples.incoming(application.getBean(Catalogues.class)),
                        _ -> {},
                        ImportProgress.UNTOLD);
    }

    public static void take(ApplicationContext application, CertificateLine... lines) {
        application
                .getBean(CertificateImport.class)
                .run(new IncomingFile(CertificateLine.file(lines), "test", null, true), _ -> {}, ImportProgress.UNTOLD);
    }
}
