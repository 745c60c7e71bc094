package org.skillregister.certificate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.skillregister.ApiTest;
import org.springframework.test.context.TestPropertySource;

/** A test that looks certificates up, in vain too, as often as it likes. All such tests share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiTest
@TestPropertySource(
        properties = {
            "register.certificates.samples=true",
            "register.certificates.attempts-per-address=0",
            "register.certificates.attempts-per-certificate=0",
            // Tests also read the metrics.
            "management.endpoints.web.exposure.include=health,prometheus"
        })
public @interface LookupTest {}
