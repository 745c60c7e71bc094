package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup with superlinear parsing time is rejected before parsing. Accepted markup costs no more than ordinary rows. */
class SheetMarkupTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SIZE = 4 << 20;
    private static final int MOST_TIMES = 6;
    private static final int TRIES = 3;

    private static String times(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static String filled(String some) {
        return some.repeat(SIZE / some.length());
    }

    /** What the parser takes seconds for, though it is short. */
    static Map<String, String> nasty() {
        String attributes = "<a%s/>".formatted(times(40_000, i -> " a" + i + "=\"x\""));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("attributes", attributes);
        all.put("prefixes", "<a%s/>".formatted(times(20_000, i -> " xmlns:a" + i + "=\"x\"")));
        all.put(
                "prefixes in each other",
                times(20_000, i -> "<a xmlns:b%d=\"x\">".formatted(i)) + "</a>".repeat(20_000));
        all.put("prefixes one after the other", times(40_000, i -> "<a xmlns:b%d=\"x\"/>".formatted(i)));
        all.put("names", times(100_000, i -> "<n%d/>".formatted(i)));
        all.put("names of attributes", times(100_000, i -> "<n a%d=\"\"/>".formatted(i)));
        all.put("depth", "<a>".repeat(100_000) + "</a>".repeat(100_000));
        all.put("a long name", "<%s/>".formatted("a".repeat(1 << 20)));
        all.put("a comment before", "<!-- ' \" -->" + attributes);
        all.put("a text before", "<![CDATA[ <a b=' ]] ]]]>" + attributes);
        all.put("an instruction before", "<?a <!-- '??>" + attributes);
        all.put("values like ends", "<a b=\">\" c='\"' d='/>'/>" + attributes);
        return all;
    }

    static Stream<String> nastyNames() {
        return nasty().keySet().stream();
    }

    private static byte[] file(String content) throws IOException {
        return SheetFile.ofParts(content, "").bytes();
    }

    private static void read(byte[] file) throws IOException {
        try (FileRows rows = FileRows.open(new ByteArrayInputStream(file), null, _ -> false)) {
            rows.forEachRemaining(_ -> {});
        }
    }

    private static long cost(byte[] file) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            read(file);
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
        }
        return least;
    }

    @ParameterizedTest
    @MethodSource("nastyNames")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatTakesTheParserEverLongerIsRefused(String name) throws IOException {
        byte[] file = file(Objects.requireNonNull(nasty().get(name)));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("too large");
    }

    /** Wherever it stands, and however it is encoded. */
    @Test
    void allPartsAreLookedThrough() throws IOException {
        String nasty = Objects.requireNonNull(nasty().get("attributes"));
        for (String part : new String[] {"xl/styles.xml", "xl/theme/theme1.xml", "docProps/app.xml", "xl/a.png"}) {
            byte[] file = SheetFile.ofParts("", "").put(part, nasty).bytes();
            assertThatThrownBy(() -> read(file)).as(part).hasMessageContaining("too large");
        }
        byte[] wide = SheetFile.ofParts("", "")
                .put("customXml/item1.xml", out -> {
                    out.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
                    out.write(nasty.getBytes(UTF_16LE));
                })
                .bytes();
        assertThatThrownBy(() -> read(wide)).hasMessageContaining("too large");
    }

    /** The parser takes these for markup, though they are none by the rules. */
    @Test
    void whatTheParserTakesForMarkupIsLookedAt() throws IOException {
        String attributes = times(40_000, i -> " a" + i + "=\"x\"");
        byte[] lowByte = SheetFile.ofParts("", "")
                .put("customXml/item1.xml", out -> {
                    out.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
                    out.write("\u013Ca%s/>".formatted(attributes).getBytes(UTF_16LE));
                })
                .bytes();
        assertThatThrownBy(() -> read(lowByte)).hasMessageContaining("too large");

        String endless = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>";
        byte[] overlong = SheetFile.ofParts("", "")
                .put("xl/sheet.xml", out -> {
                    out.write("<worksheet><".getBytes(UTF_8));
                    out.write(new byte[] {(byte) 0xC1, (byte) 0x81});
                    out.write(("/><sheetData>" + endless + "</sheetData></worksheet>").getBytes(UTF_8));
                })
                .bytes();
        assertThatThrownBy(() -> read(overlong)).isInstanceOf(FileRejectedException.class);

        byte[] latin = SheetFile.ofParts("", "")
                .put("xl/sheet.xml", out -> {
                    out.write("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet><".getBytes(UTF_8));
                    out.write(0xC9);
                    out.write(("/><sheetData>" + endless + "</sheetData></worksheet>").getBytes(UTF_8));
                })
                .bytes();
        assertThatThrownBy(() -> read(latin)).isInstanceOf(FileRejectedException.class);
    }

    @Test
    void picturesAreNotLookedThrough() throws IOException {
        Random random = new Random(1);
        SheetFile file = SheetFile.ofParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "");
        for (int picture = 0; picture < 10; picture++) {
            byte[] noise = new byte[20_000];
            random.nextBytes(noise);
            file.put("xl/media/image%d.jpg".formatted(picture), out -> {
                out.write(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
                out.write(noise);
            });
        }
        file.put("xl/media/image11.bmp", out -> out.write(("BM" + "<".repeat(5_000)).getBytes(UTF_8)));

        assertThatCode(() -> read(file.bytes())).doesNotThrowAnyException();
    }

    /** Programs write more of it than anybody expects. */
    @Test
    void whatProgramsWriteIsRead() throws IOException {
        String queries = "<?xml version=\"1.0\" encoding=\"utf-16\"?><DataMashup xmlns=\"a\">%s</DataMashup>"
                .formatted("=".repeat(100_000));
        byte[] file = SheetFile.ofParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "")
                .put("customXml/item1.xml", out -> {
                    out.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
                    out.write(queries.getBytes(UTF_16LE));
                })
                .put(
                        "xl/media/image1.svg",
                        out -> out.write("""
                            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><!-- it's --><svg>%s</svg>
                            """.formatted("<g/>".repeat(1_000)).getBytes(UTF_8)))
                .put(
                        "xl/theme/theme1.xml",
                        "<a%s>%s</a>"
                                .formatted(
                                        times(100, i -> " xmlns:p%d='x'".formatted(i)),
                                        times(700, i -> "<n%d/>".formatted(i))))
                .bytes();

        assertThatCode(() -> read(file)).doesNotThrowAnyException();
    }

    /** As much of each shape as is let through. */
    @Test
    void whatIsLetThroughCostsWhatRowsCost() throws IOException {
        String prefixes = times(120, i -> " xmlns:p%d='x'".formatted(i));
        Map<String, String> most = Map.of(
                "attributes", filled("<a%s/>".formatted(times(250, i -> " a%d=''".formatted(i)))),
                "prefixes", filled("<a%s/>".formatted(prefixes)),
                "prefixes in use", "<a%s>%s</a>".formatted(prefixes, filled(times(120, i -> "<p%d:a/>".formatted(i)))),
                "names", filled(times(900, i -> "<n%d/>".formatted(i))),
                "names that the parser takes for alike", filled(alike(900)),
                "depth", filled("<a>".repeat(240) + "</a>".repeat(240)),
                "a long value", "<a b='%s'/>".formatted("x".repeat(SIZE - 100_000)));
        String row = "<row r=\"%d\"><c r=\"A%1$d\" t=\"str\"><v>text</v></c><c r=\"B%1$d\"><v>1</v></c></row>";
        long rows = cost(file(times(SIZE / row.length(), i -> row.formatted(i + 1))));

        for (Map.Entry<String, String> shape : most.entrySet()) {
            byte[] file = file(shape.getValue());
            assertThat(cost(file) / rows).as(shape.getKey()).isLessThan(MOST_TIMES);
        }
    }

    /** The parser counts four characters as a number, and adds it to 31 times the one before. */
    private static String alike(int count) {
        return times(count, i -> {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                name.append((i >> bit & 1) == 0 ? "aaaaaaaa" : "aaabaaaB");
            }
            return "<%s/>".formatted(name);
        });
    }
}
