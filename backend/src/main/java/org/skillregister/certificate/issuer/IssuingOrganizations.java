package org.skillregister.certificate.issuer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.Organization;
import org.skillregister.platform.job.Jobs;
import org.skillregister.reference.FormerIds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The organizations that issue certificates. One that leaves the catalogue stays here, as do its certificates: it is shown as their
 * issuer, and may correct and void them.
 */
@Component
public class IssuingOrganizations {

    private final JdbcTemplate database;
    private final Catalogues catalogues;
    private final FormerIds formerIds;
    private volatile Map<String, String> names = Map.of();

    IssuingOrganizations(JdbcTemplate database, Catalogues catalogues, FormerIds formerIds, Jobs jobs) {
        this.database = database;
        this.catalogues = catalogues;
        this.formerIds = formerIds;
        keepUp();
        jobs.poll("certificate-organizations", Duration.ofMinutes(1), this::keepUp);
    }

    /** Stores the organizations of the catalogue, and loads all that were ever listed. */
    public final void keepUp() {
        Map<String, String> listed = listed();
        Map<String, String> known = read();
        List<Object[]> changed = listed.entrySet().stream()
                .filter(it -> !it.getValue().equals(known.get(it.getKey())))
                .map(it -> new Object[] {it.getKey(), it.getValue()})
                .toList();
        if (!changed.isEmpty()) {
            database.batchUpdate("""
                insert into certificate_organization (id, name) values (?, ?)
                on conflict (id) do update set name = excluded.name
                """, changed);
        }
        known.putAll(listed);
        names = Map.copyOf(known);
    }

    /** @return names by id, of every edition; a later edition's name takes precedence */
    private Map<String, String> listed() {
        Map<String, String> listed = new LinkedHashMap<>();
        add(catalogues.on(null), listed);
        for (CatalogueEdition edition : catalogues.editions()) {
            LocalDate day = edition.effectiveFrom();
            add(catalogues.on(day), listed);
        }
        return listed;
    }

    private static void add(Catalogue catalogue, Map<String, String> names) {
        for (Organization organization : catalogue.organizations().values()) {
            names.putIfAbsent(organization.id(), organization.name());
        }
    }

    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        database.query("select id, name from certificate_organization", row -> {
            read.put(row.getString(1), row.getString(2));
        });
        return read;
    }

    /** @return names by id */
    public Map<String, String> names() {
        return names;
    }

    /** @return the id of the organization's successor; its own id when it has none */
    public String current(String id) {
        return formerIds.currentOrganization(id);
    }

    /** Uses the id as the name of an organization that no edition ever listed. */
    public CertificateIssuer find(String id) {
        return new CertificateIssuer(id, names.getOrDefault(id, id));
    }
}
