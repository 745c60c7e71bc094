package org.skillregister.certificate;

import org.skillregister.certificate.CertificateImport.Incoming;
import org.springframework.context.ApplicationContext;

/** Certificates that tests ask for. */
public final class TakenIn {

    public static final String NUMBER = Line.of(999_999).number();
    public static final String HOLDER = "张三";

    private TakenIn() {}

    /** The certificate of the constants above. */
    public static void takeIn(ApplicationContext application) {
        take(application, Line.of(999_999, HOLDER, Line.document(999_999)));
    }

    static void take(ApplicationContext application, Line... lines) {
        application
                .getBean(CertificateImport.class)
                .run(new Incoming(Line.file(lines), "test", null, true), _ -> {}, ImportProgress.UNTOLD);
    }
}
