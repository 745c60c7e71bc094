package org.skillregister.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** The tables of {@code schema/search}, which the site's search also reads. */
final class SharedTables {

    private SharedTables() {}

    static Stream<String> lines(String file) {
        try (InputStream content = SharedTables.class.getResourceAsStream("/search/" + file)) {
            if (content == null) {
                throw new IllegalStateException("The table %s is missing".formatted(file));
            }
            return new String(content.readAllBytes(), UTF_8).lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
