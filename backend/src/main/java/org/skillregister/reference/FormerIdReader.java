package org.skillregister.reference;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the identifiers that are no longer in use, and their successors. */
@Component
class FormerIdReader {

    private final JdbcClient database;

    FormerIdReader(JdbcClient database) {
        this.database = database;
    }

    /** @return the former ids, by kind and id */
    List<FormerId> list() {
        return database.sql("select subject as kind, id, successor, explanation from former_id order by subject, id")
                .query(new SimplePropertyRowMapper<>(FormerId.class))
                .list();
    }
}
