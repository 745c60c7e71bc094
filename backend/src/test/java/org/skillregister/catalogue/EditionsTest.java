package org.skillregister.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A second edition, added as the README describes. It is rolled back. */
@ApiTest
@Transactional
class EditionsTest {

    private static final LocalDate LAST_OF_2024 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_OF_2027 = LocalDate.of(2027, 1, 1);

    @Autowired
    private JdbcClient database;

    @Autowired
    private CatalogueReader reader;

    @Autowired
    private Snapshot<ReferenceData> reference;

    private CatalogueTimeline timeline;

    @BeforeEach
    void addAnEdition() {
        database.sql("update catalogue_edition set superseded_on = '2027-01-01' where id = '2024'")
                .update();
        database.sql("""
            insert into catalogue_edition (id, title, effective_from, document_id, locator)
            values ('2027', '目录', '2027-01-01', 'rsj-2024-38', '试');
            insert into catalogue_organization (edition_id, number, organization_id, document_id, locator)
            values ('2027', 1, 'org-009', 'rsj-2024-38', '试');
            insert into catalogue_item (edition_id, number, organization_id, occupation_code, name, name_pinyin,
                                        printed_levels, document_id, locator)
            values ('2027', 1, 'org-009', '6-02-06-11', '评茶师', 'ping cha shi', '5、4、3、2、1', 'rsj-2024-38', '试');
            insert into catalogue_item_level
            select '2027', 1, level from generate_series(1, 5) level;
            """).update();
        timeline = CatalogueTimeline.of(reader.read(reference.get()));
    }

    @Test
    void theOldEditionHoldsToItsLastDay() {
        Catalogue catalogue = timeline.on(LAST_OF_2024);

        assertThat(catalogue.items()).hasSize(89);
        assertThat(catalogue.findOrganization("org-009").orElseThrow().number()).isEqualTo(9);
    }

    @Test
    void theNewEditionHoldsFromItsFirstDay() {
        Catalogue catalogue = timeline.on(FIRST_OF_2027);

        assertThat(catalogue.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("2027-1");
            assertThat(item.name()).isEqualTo("评茶师");
            assertThat(item.occupation().name()).isEqualTo("评茶员");
            assertThat(item.levels()).hasSize(5);
        });
        assertThat(catalogue.findOrganization("org-009").orElseThrow().number()).isEqualTo(1);
        assertThat(catalogue.findOrganization("org-001")).isEmpty();
    }

    @Test
    void occupationsFollowTheEdition() {
        OccupationCode lathe = OccupationCode.of("6-18-01-01");

        assertThat(timeline.on(LAST_OF_2024).findOccupation(lathe).orElseThrow().items())
                .hasSize(3);
        assertThat(timeline.on(FIRST_OF_2027)
                        .findOccupation(lathe)
                        .orElseThrow()
                        .items())
                .isEmpty();
    }

    @Test
    void editionsAreListedNewestFirst() {
        assertThat(timeline.editions()).extracting(CatalogueEdition::id).containsExactly("2027", "2024");
    }
}
