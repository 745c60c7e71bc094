package org.skillregister;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy of tables at one moment, to restore later while servers use them, as when a database is restored. */
public final class Backup {

    private final JdbcClient database;
    private final List<String> tables;

    private Backup(JdbcClient database, List<String> tables) {
        this.database = database;
        this.tables = tables;
    }

    /** @param tables each after those that it refers to */
    public static Backup of(JdbcClient database, String... tables) {
        database.sql("drop schema if exists backup cascade; create schema backup")
                .update();
        Backup backup = new Backup(database, List.of(tables));
        database.sql(backup.each("create table backup.%1$s as table %1$s;", backup.tables))
                .update();
        return backup;
    }

    /** For everybody at one moment. */
    public void restore() {
        database.sql("do $$ begin %s %s end $$; drop schema backup cascade"
                        .formatted(
                                each("delete from %s;", tables.reversed()),
                                each("insert into %1$s overriding system value table backup.%1$s;", tables)))
                .update();
    }

    private String each(String statement, List<String> of) {
        return of.stream().map(statement::formatted).collect(Collectors.joining(" "));
    }
}
