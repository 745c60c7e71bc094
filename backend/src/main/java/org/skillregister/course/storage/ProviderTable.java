package org.skillregister.course.storage;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.TrainingProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The training providers that publish here, in the database. */
@Component
public class ProviderTable {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProviderTable(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Adds a provider, and moves the clock of the courses on, so that every server learns of it. */
    public void insert(String id, String name, @Nullable URI website) {
        transaction.executeWithoutResult(_ -> {
            database.sql("update course_clock set sequence = sequence + 1, providers = sequence + 1")
                    .update();
            database.sql("insert into training_provider (id, name, website, created_at) values (?, ?, ?, ?)")
                    .param(id)
                    .param(name)
                    .param(website == null ? null : website.toString())
                    .param(clock.instant().atOffset(UTC))
                    .update();
        });
    }

    /** @return all of them by id */
    public List<TrainingProvider> list() {
        return database.sql("select id, name, website from training_provider order by id")
                .query((row, _) -> {
                    String website = row.getString("website");
                    return TrainingProvider.of(
                            row.getString("id"),
                            row.getString("name"),
                            website == null ? null : URI.create(website),
                            null);
                })
                .list();
    }
}
