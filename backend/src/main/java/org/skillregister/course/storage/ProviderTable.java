package org.skillregister.course.storage;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.TrainingProvider;
import org.skillregister.platform.snapshot.ChangeClock.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The training providers that publish here, in the database. */
@Component
public class ProviderTable {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final CourseClock clock;

    ProviderTable(JdbcClient database, PlatformTransactionManager transactions, CourseClock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Adds a provider and advances the clock of the courses, so that every server notices it. */
    public void insert(String id, String name, @Nullable URI website) {
        transaction.executeWithoutResult(_ -> {
            Tick tick = clock.next();
            database.sql("update course_clock set providers = sequence").update();
            database.sql("insert into training_provider (id, name, website, created_at) values (?, ?, ?, ?)")
                    .param(id)
                    .param(name)
                    .param(website == null ? null : website.toString())
                    .param(tick.changedAt())
                    .update();
        });
    }

    /** @return number of the last change of providers */
    long lastChange() {
        return database.sql("select providers from course_clock")
                .query(Long.class)
                .single();
    }

    /** @return all providers by id */
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
