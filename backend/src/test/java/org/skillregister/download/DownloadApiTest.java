package org.skillregister.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.platform.site.SiteClient.header;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.site.SiteClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ApiTest
class DownloadApiTest {

    private static final Path REFERENCE = Path.of("src", "main", "resources", "db", "reference");
    private static final Path SNAPSHOT = Path.of("..", "web", "data", "snapshot", "Downloads.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @LocalServerPort
    private int port;

    private HttpResponse<String> get(String file, String... headers) throws IOException, InterruptedException {
        return new SiteClient(port).get("/downloads/" + file, headers);
    }

    private JsonNode json(String file) throws IOException, InterruptedException {
        return JSON.readTree(get(file).body());
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private List<NamedCsvRecord> table(String name) throws IOException, InterruptedException {
        return records(get(name + ".csv").body().substring(1));
    }

    @Test
    void everyTableIsListedWithItsFiles() throws Exception {
        JsonNode index = json("index.json");
        assertThat(index.get("dataVersion").asString()).matches("[0-9a-f]{16}");
        for (JsonNode listed : index.get("tables")) {
            for (String form : List.of("csv", "json")) {
                String file = listed.get(form).get("path").asString();
                byte[] content = new SiteClient(port).getBytes(file).body();
                assertThat(content).hasSize(listed.get(form).get("bytes").asInt());
            }
            String name = listed.get("name").asString();
            assertThat(table(name)).hasSize(listed.get("rows").asInt());
            assertThat(json(name + ".json").get("rows"))
                    .hasSize(listed.get("rows").asInt());
        }
        assertThat(index.get("tables")).hasSize(35);
    }

    /**
     * The list that the site's page is built from, without what is not the same for good: how well an archive is compressed
     * depends on the machine, how much providers have published on the moment.
     */
    @Test
    void committedListIsTheList() throws Exception {
        JsonNode index = json("index.json");
        ((ObjectNode) index.get("archive")).remove("bytes");
        for (JsonNode table : index.get("tables")) {
            if (table.get("live").asBoolean()) {
                ((ObjectNode) table).remove("rows");
                List.of("csv", "json").forEach(form -> ((ObjectNode) table.get(form)).remove("bytes"));
            }
        }
        String list = JSON.writeValueAsString(index).replace(System.lineSeparator(), "\n") + "\n";
        String committed = Files.exists(SNAPSHOT) ? Files.readString(SNAPSHOT) : "";
        Files.writeString(SNAPSHOT, list);

        assertThat(committed)
                .as("%s was out of date and has been written anew", SNAPSHOT)
                .isEqualTo(list);
    }

    /** What is in the reference data is in a table; where a table of the data is spread over several, each is named. */
    @ParameterizedTest
    @CsvSource({
        "source_document, source-documents",
        "source_conflict_citation, source-conflicts",
        "occupation, occupations",
        "related_name, related-names",
        "catalogue_edition, catalogue-editions",
        "catalogue_organization, organizations",
        "catalogue_item, catalogue-items",
        "selection_round, selection-rounds",
        "selection_item, selection-items",
        "selection_scope selection_requirement selection_step selection_material, selection-rules",
        "source_passage, source-passages",
        "source_conflict_subject, source-conflict-subjects",
        "cited_document, cited-documents",
        "occupation_event, occupation-events",
        "public_holiday, public-holidays",
        "catalogue_rule catalogue_link, catalogue-rules",
        "course_detail, course-details",
        "assessment_plan, assessment-plans",
        "assessment_offering, assessment-offerings",
        "assessment_fee, assessment-fees",
        "result_validity, result-validity",
        "assessment_round, assessment-rounds",
        "assessment_rule application_step, assessment-rules",
        "conduct_act, conduct-acts",
        "contact_point assessment_link, contact-points",
        "application_form form_field form_material form_photo, application-forms",
        "source_course, courses",
        "subsidy_scheme, subsidy-schemes",
        "subsidy_amount, subsidy-amounts",
        "subsidy_condition, subsidy-conditions",
    })
    void everyRowOfTheReferenceDataIsThere(String tables, String download) throws Exception {
        int rows = 0;
        for (String table : tables.split(" ", -1)) {
            rows += records(Files.readString(REFERENCE.resolve(table + ".csv"))).size();
        }

        assertThat(table(download)).filteredOn(DownloadApiTest::isOfASource).hasSize(rows);
    }

    /** All but what providers have published, which no document prints. */
    private static boolean isOfASource(NamedCsvRecord row) {
        return row.findField("document_id").map(id -> !id.isEmpty()).orElse(true);
    }

    @Test
    void rowHasItsValuesAndItsSource() throws Exception {
        NamedCsvRecord coffee = table("catalogue-items").stream()
                .filter(row -> row.getField("number").equals("79"))
                .findFirst()
                .orElseThrow();

        assertThat(coffee.getField("occupation_name")).isEqualTo("咖啡师");
        assertThat(coffee.getField("levels")).isEqualTo("5;4;3");
        assertThat(coffee.getField("document_number")).isEqualTo("沪人社职〔2024〕38号");
        assertThat(coffee.getField("locator")).isEqualTo("附件 序号79");
        JsonNode row = json("catalogue-items.json").get("rows").get(78);
        assertThat(row.get("levels").toString()).isEqualTo("[5,4,3]");
        assertThat(row.get("work_type").isNull()).isTrue();
    }

    @Test
    void csvOpensInSpreadsheets() throws Exception {
        byte[] csv =
                new SiteClient(port).getBytes("/downloads/organizations.csv").body();

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, UTF_8)).contains("\r\n");
        assertThat(header(get("organizations.csv"), "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }

    /** Every column of every file, in its order; what is described as something is it in every row. */
    @Test
    void everyColumnIsDescribedForPrograms() throws Exception {
        JsonNode resources = json("datapackage.json").get("resources");
        JsonNode described = json("csv-metadata.json").get("tables");
        assertThat(resources).hasSize(35);
        assertThat(described).hasSize(35);
        for (int i = 0; i < resources.size(); i++) {
            String file = resources.get(i).get("path").asString();
            assertThat(described.get(i).get("url").asString()).isEqualTo(file);
            List<NamedCsvRecord> rows = records(get(file).body().substring(1));
            JsonNode fields = resources.get(i).get("schema").get("fields");
            JsonNode columns = described.get(i).get("tableSchema").get("columns");
            String header = get(file).body().substring(1).lines().findFirst().orElseThrow();
            assertThat(String.join(",", names(fields))).as(file).isEqualTo(header);
            assertThat(names(columns)).as(file).isEqualTo(names(fields));
            for (JsonNode field : fields) {
                assertThat(field.get("description").asString()).isNotBlank();
                assertThat(rows)
                        .as("%s %s", file, field)
                        .allSatisfy(
                                row -> assertThat(row.getField(field.get("name").asString()))
                                        .matches(pattern(field.get("type").asString())));
            }
        }
        assertThat(names(resources)).contains("catalogue-items");
        assertThat(header(get("datapackage.json"), "Content-Disposition")).isEmpty();
        assertThat(header(get("csv-metadata.json"), "Content-Disposition")).isEmpty();
    }

    private static List<String> names(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.get("name").asString()).toList();
    }

    /** An empty cell is unknown, whatever the type. */
    private static String pattern(String type) {
        return switch (type) {
            case "integer" -> "(-?\\d+)?";
            case "number" -> "(-?\\d+(\\.\\d+)?)?";
            case "boolean" -> "(true|false)?";
            case "date" -> "(\\d{4}-\\d{2}-\\d{2})?";
            case "datetime" -> "(\\d{4}-\\d{2}-\\d{2}T.+\\+08:00)?";
            default -> "(?s).*";
        };
    }

    /** Numbers, days and lists are told as such where the data have them. */
    @Test
    void typesAreThoseOfTheValues() throws Exception {
        JsonNode items = json("datapackage.json")
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("name").asString().equals("catalogue-items"))
                .findFirst()
                .orElseThrow()
                .get("schema")
                .get("fields");

        assertThat(items.valueStream()
                        .map(field -> field.get("name").asString() + " "
                                + field.get("type").asString()))
                .contains("number integer", "levels list", "occupation_name string");
    }

    @Test
    void archiveHasEveryFile() throws Exception {
        HttpResponse<byte[]> archive = new SiteClient(port).getBytes("/downloads/skill-register.zip");
        assertThat(header(archive, "Content-Type")).isEqualTo("application/zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes())
                        .isEqualTo(new SiteClient(port)
                                .getBytes("/downloads/" + entry.getName())
                                .body());
            }
        }
        assertThat(names)
                .hasSize(72)
                .contains("courses.csv", "eligibility-clauses.json", "datapackage.json", "csv-metadata.json");
    }

    @Test
    void fileIsNamedByItsDataAndSentAgainOnlyWhenChanged() throws Exception {
        HttpResponse<String> file = get("occupations.csv");
        String version = json("index.json").get("dataVersion").asString();
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"occupations-%s.csv\"".formatted(version));
        assertThat(header(file, "Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(header(get("courses.json"), "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(file, "Access-Control-Allow-Origin")).isEqualTo("*");

        HttpResponse<String> again = get("occupations.csv", "If-None-Match", header(file, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "occupations", "occupations.xls", "certificates.csv", ".csv", "a/b.csv"})
    void unknownNameIsRefusedPlainly(String name) throws Exception {
        HttpResponse<String> answer = get(name);

        assertThat(answer.statusCode()).isEqualTo(404);
        JsonNode error = JSON.readTree(answer.body()).get("errors").get(0);
        assertThat(error.get("message").asString()).contains("/downloads/index.json");
        assertThat(error.get("extensions").get("code").asString()).isEqualTo("BAD_REQUEST");
    }
}
