package org.skillregister.platform.database;

import java.io.Serial;

/** The embedded PostgreSQL cannot be started. Says why and what to do, each in a plain sentence. */
final class EmbeddedPostgresFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String action;

    EmbeddedPostgresFailure(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
