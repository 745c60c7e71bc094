package org.skillregister.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Whether a database has all change sets and data of this program. Liquibase could find that out too, but takes a tenth of the start-up
 * time to find nothing to do. The comment on its change set table holds a mark: the digest of the change set files and the state of the
 * table after they ran, so anything that another program runs there invalidates the mark.
 */
final class AppliedMigrations {

    private static final String STATE = """
        select count(*) || ' ' || coalesce(max(dateexecuted)::text, '') || ' ' || coalesce(md5(string_agg(id || md5sum, ' ' order by id)), '')
        from databasechangelog
        """;

    private final Connection connection;
    private final String digest;

    /** @param connection the connection that holds the migration lock */
    AppliedMigrations(Connection connection, SpringLiquibase liquibase) {
        this.connection = connection;
        this.digest = digest(liquibase.getChangeLog());
    }

    boolean areAll() throws SQLException {
        return "t".equals(queryText("select to_regclass('databasechangelog') is not null"))
                && mark().equals(queryText("select obj_description('databasechangelog'::regclass, 'pg_class')"));
    }

    /** Records that they have run. */
    void remember() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // The mark contains only letters, digits and the punctuation of a timestamp.
            statement.execute("comment on table databasechangelog is '" + mark() + "'");
        }
        connection.commit();
    }

    private String mark() throws SQLException {
        return digest + " " + queryText(STATE);
    }

    private String queryText(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private static String digest(String changeLog) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/**/*.*");
            Arrays.sort(files, Comparator.comparing(AppliedMigrations::name));
            digest.update(changeLog.getBytes(UTF_8));
            for (Resource file : files) {
                digest.update(name(file).getBytes(UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException("The change sets cannot be read", failure);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
