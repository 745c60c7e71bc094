package org.skillregister.reference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what became of identifiers that are no longer in use. */
@Component
class FormerIdReader {

    private final JdbcClient database;

    FormerIdReader(JdbcClient database) {
        this.database = database;
    }

    /** @return by kind and id */
    List<FormerId> list() {
        return database.sql("select subject, id, successor, explanation from former_id order by subject, id")
                .query((row, _) -> new FormerId(
                        FormerId.Kind.valueOf(row.getString("subject")),
                        row.getString("id"),
                        row.getString("successor"),
                        row.getString("explanation")))
                .list();
    }
}
