package org.skillregister.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skillregister.reference.release.FilledDatabases;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Separate databases for tests that publish plans, because published plans appear in every calendar and on the site. */
final class PlanDatabase {

    static final String SHARED = "plans";

    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private PlanDatabase() {}

    /** The application of a test uses the database of this name; each test that has its own names it in a class. */
    abstract static class Named implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + url(name)).applyTo(context);
        }
    }

    /** The one that these tests share. */
    static String url() {
        return url(SHARED);
    }

    /** @param name made when nobody has asked for it before */
    static String url(String name) {
        return URLS.computeIfAbsent(name, FilledDatabases::create);
    }
}
