package org.skillregister.reference;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells at the start when the database has other reference data than this program brings. */
@Component
@ConditionalOnWebApplication
class PackagedRelease implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PackagedRelease.class);

    private record Release(OffsetDateTime releasedAt, String digest) {}

    private final JdbcClient database;
    private final Instant releasedAt;
    private final String digest;

    PackagedRelease(JdbcClient database, @Value("classpath:db/reference/release.properties") Resource file)
            throws IOException {
        Properties packaged = PropertiesLoaderUtils.loadProperties(file);
        this.database = database;
        this.releasedAt = Instant.parse(Objects.requireNonNull(packaged.getProperty("reference.releasedAt")));
        this.digest = Objects.requireNonNull(packaged.getProperty("reference.digest"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Release served = database.sql(
                        "select released_at, digest from reference_release order by released_at desc limit 1")
                .query(Release.class)
                .single();
        Instant servedSince = served.releasedAt().toInstant();
        if (servedSince.isAfter(releasedAt)) {
            log.info(
                    "The reference data of {} are served; those of this program are older, of {}",
                    servedSince,
                    releasedAt);
        } else if (!served.digest().equals(digest)) {
            log.warn(
                    "The reference data of this program were changed and not released: those of {} are served."
                            + " To release them: mvn -pl backend test -Dtest=ReferenceReleaseTest -Dreference=release",
                    servedSince);
        }
    }
}
