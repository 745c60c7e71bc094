package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Released pages, widgets and mini-programs keep the ids they were built with: the manifest only grows. */
class PersistedOperationsTest {

    private static final Path OPERATIONS = Path.of("..", "schema", "operations");
    private static final Path MANIFEST = OPERATIONS.resolve("manifest.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The id under which a document file is asked for. */
    static String idOf(String file) throws IOException {
        return id(textOf(file));
    }

    static String textOf(String file) throws IOException {
        return Files.readString(OPERATIONS.resolve(file));
    }

    private static String id(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> manifest() throws IOException {
        return JSON.readValue(Files.readString(MANIFEST), new TypeReference<TreeMap<String, String>>() {});
    }

    @Test
    void everyIdIsTheDigestOfItsText() throws IOException {
        assertThat(manifest())
                .isNotEmpty()
                .allSatisfy((id, text) -> assertThat(id(text)).isEqualTo(id));
    }

    /** A new or changed document is added beside the old one, then looked at and committed. */
    @Test
    void everyDocumentIsInTheManifest() throws IOException {
        Map<String, String> manifest = manifest();
        Map<String, String> grown = new TreeMap<>(manifest);
        try (Stream<Path> files = Files.walk(OPERATIONS)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".graphql")).toList()) {
                String text = Files.readString(file);
                grown.put(id(text), text);
            }
        }
        if (!grown.equals(manifest)) {
            Files.writeString(MANIFEST, JSON.writeValueAsString(grown) + "\n");
        }

        assertThat(manifest)
                .as("the manifest lacked documents and has been written anew")
                .isEqualTo(grown);
    }

    /** The ids of the manifest that was released last stay in it. */
    @Test
    void noReleasedIdHasVanished() throws IOException {
        assertThat(manifest().keySet()).containsAll(Files.readAllLines(OPERATIONS.resolve("released-ids.txt")));
    }
}
