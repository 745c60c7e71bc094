package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reviewed list has the licence of everything in the jar. {@code -Dlicences=write} rewrites it.
 */
class LicencesIT {

    private static final Path LIST = Path.of("licences.tsv");
    private static final Path SBOM = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");

    private static JsonNode sbom() throws IOException {
        return new JsonMapper().readTree(Files.readString(SBOM));
    }

    private static Map<String, String> licences() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (JsonNode component : sbom().get("components")) {
            found.put(
                    component.path("group").asString()
                            + ':'
                            + component.path("name").asString(),
                    licences(component));
        }
        return found;
    }

    private static String licences(JsonNode component) {
        Set<String> names = new TreeSet<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            names.add(
                    choice.has("expression")
                            ? choice.get("expression").asString()
                            : licence.path("id").asString(licence.path("name").asString()));
        }
        return String.join(" or ", names);
    }

    @Test
    void theListIsThatOfTheJar() throws IOException {
        StringBuilder list = new StringBuilder();
        licences()
                .forEach((component, licence) ->
                        list.append(component).append('\t').append(licence).append('\n'));
        if ("write".equals(System.getProperty("licences"))) {
            Files.writeString(LIST, list);
        }

        assertThat(Files.readString(LIST))
                .as("to be looked at, and written: mvn -pl backend verify -Dit.test=LicencesIT -Dlicences=write")
                .isEqualTo(list.toString());
    }

    @Test
    void nothingIsWithoutOne() throws IOException {
        assertThat(licences())
                .hasSizeGreaterThan(50)
                .allSatisfy((component, licence) ->
                        assertThat(licence).as(component).isNotEmpty());
        assertThat(licences().get("org.liquibase:liquibase-core")).contains("FSL-1.1-ALv2");
    }

    /** Of the same sources it is the same, byte for byte: neither a time nor a number of its own. */
    @Test
    void nothingInItIsOfOneBuild() throws IOException {
        assertThat(sbom().has("serialNumber")).isFalse();
        assertThat(sbom().path("metadata").path("timestamp").asString("2026-11-21T00:00:00Z"))
                .isEqualTo("2026-11-21T00:00:00Z");
    }
}
