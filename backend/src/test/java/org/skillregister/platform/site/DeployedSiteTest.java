package org.skillregister.platform.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test of the built site where it is reached at an address of its own, and says whom to tell of a weakness. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "register.public-address=" + DeployedSiteTest.ADDRESS,
            "register.security-contact=" + DeployedSiteTest.CONTACT,
            "register.site.location=classpath:/site/"
        })
@interface DeployedSiteTest {

    /** Where it is reached. */
    String ADDRESS = "https://register.example.cn";

    /** Whom to tell. */
    String CONTACT = "mailto:security@register.example.cn";
}
