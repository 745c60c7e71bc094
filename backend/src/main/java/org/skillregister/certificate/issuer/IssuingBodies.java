package org.skillregister.certificate.issuer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.skillregister.platform.text.BoundedPattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Maps the body in a certificate number to its organization. */
@Component
public class IssuingBodies {

    private static final BoundedPattern BODY = new BoundedPattern(13, "[YS][0-9]{12}");

    private final JdbcClient database;

    IssuingBodies(JdbcClient database) {
        this.database = database;
    }

    public static boolean isBody(String text) {
        return BODY.fits(text);
    }

    public void set(String body, String organization) {
        database.sql("""
            insert into certificate_issuer (body, organization_id) values (?, ?)
            on conflict (body) do update set organization_id = excluded.organization_id
            """).param(body).param(organization).update();
    }

    /** @return organization ids by body */
    public Map<String, String> list() {
        Map<String, String> issuers = new LinkedHashMap<>();
        database.sql("select body, organization_id from certificate_issuer order by body")
                .query(row -> {
                    issuers.put(row.getString("body"), row.getString("organization_id"));
                });
        return issuers;
    }
}
