package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of {@code schema/files/rules.json}, which also test the site's page for spreadsheets. */
class FileRulesTest {

    private static final Set<String> ONE_LINE = Set.of("证书编号", "姓名");

    private static Stream<JsonNode> cases(String of) throws IOException {
        try (InputStream rules = FileRulesTest.class.getResourceAsStream("/files/rules.json")) {
            return new JsonMapper()
                    .readTree(Objects.requireNonNull(rules))
                    .get(of)
                    .valueStream();
        }
    }

    static Stream<JsonNode> encodings() throws IOException {
        return cases("encodings");
    }

    static Stream<JsonNode> quotes() throws IOException {
        return cases("quotes");
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodingIsToldOrRefused(JsonNode one) {
        byte[] bytes = HexFormat.of().parseHex(one.get("bytes").stringValue());

        if (one.get("encoding").isNull()) {
            assertThatThrownBy(() -> EncodingGuess.of(bytes, true)).isInstanceOf(FileRejectedException.class);
        } else {
            assertThat(EncodingGuess.of(bytes, true))
                    .isEqualTo(Charset.forName(one.get("encoding").stringValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void damagedLinesAreFound(JsonNode one) throws IOException {
        byte[] bytes = one.get("text").stringValue().getBytes(UTF_8);
        List<Object> found = new ArrayList<>();
        try (FileRows rows = FileRows.open(new ByteArrayInputStream(bytes), null, ONE_LINE::contains)) {
            rows.header();
            rows.forEachRemaining(row ->
                    found.addAll(row.isDamaged() ? Collections.nCopies(row.lines(), "?") : List.of(row.fields())));
        }

        assertThat(found)
                .isEqualTo(one.get("rows").valueStream().map(FileRulesTest::row).toList());
    }

    /** The fields of a record, or a question mark for a damaged line. */
    private static Object row(JsonNode row) {
        return row.isArray() ? row.valueStream().map(JsonNode::stringValue).toList() : row.stringValue();
    }
}
