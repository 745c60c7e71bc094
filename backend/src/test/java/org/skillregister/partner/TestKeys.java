package org.skillregister.partner;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Keys for tests. */
public final class TestKeys {

    private TestKeys() {}

    /** @return the text of a new key of org-015 with the scope, valid for a day */
    public static String issue(ApplicationContext application, String name, Scope scope) {
        return issue(application, "org-015", name, scope);
    }

    /** The same of another organization. */
    public static String issue(ApplicationContext application, String organization, String name, Scope scope) {
        KeySecret secret = KeySecret.random();
        Clock clock = application.getBean(Clock.class);
        application
                .getBean(KeyTable.class)
                .insert(
                        secret,
                        new Partner(
                                secret.id(),
                                name,
                                Set.of(scope),
                                null,
                                organization,
                                clock.instant().plus(Duration.ofDays(1))));
        application.getBean(KeyRing.class).poll();
        return secret.text();
    }
}
