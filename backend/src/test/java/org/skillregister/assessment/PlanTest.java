package org.skillregister.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.skillregister.ApiTest;
import org.springframework.test.context.ContextConfiguration;

/** A test that publishes plans, on {@link PlanDatabase}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiTest
@ContextConfiguration(initializers = PlanTest.OwnDatabase.class)
public @interface PlanTest {

    /** Names the database. */
    class OwnDatabase extends PlanDatabase.Named {

        OwnDatabase() {
            super(PlanDatabase.SHARED);
        }
    }
}
