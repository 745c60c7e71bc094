package org.skillregister.platform.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellTextTest {

    private static final String NAME = "跃迁培训学校";

    /** What the JVM makes of a text that a terminal in UTF-8 sends, in a shell with another locale. */
    private static String in(Charset charset) {
        return new String(NAME.getBytes(UTF_8), charset);
    }

    private static Optional<String> problem(Charset charset, String... arguments) {
        return new ShellText(charset).problem(arguments, Map.of(), "/srv");
    }

    @Test
    void textThatArrivedIsTaken() {
        assertThat(problem(UTF_8, "providers", "add", "--name", NAME)).isEmpty();
        assertThat(problem(Charset.forName("GB18030"), "--name", NAME)).isEmpty();
        assertThat(problem(US_ASCII, "--name", "Leap ProviderClient?")).isEmpty();
    }

    @Test
    void textThatDidNotArriveIsRefusedWithoutRepeatingIt() {
        assertThat(problem(US_ASCII, "providers", "add", "--name", in(US_ASCII)))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .contains("argument 4", "LC_ALL=C.UTF-8")
                        .doesNotContain("\uFFFD"));
        // No character has been replaced, yet the text is not what was typed.
        assertThat(problem(ISO_8859_1, in(ISO_8859_1))).isPresent();
        // The replacement character was already in the text that the user copied.
        assertThat(problem(UTF_8, "跃\uFFFD")).isPresent();
    }

    @Test
    void settingsAndTheWorkingDirectoryCountToo() {
        ShellText shell = new ShellText(US_ASCII);
        Map<String, String> settings = Map.of("REGISTER_CERTIFICATES_KEYS", "/" + in(US_ASCII), "PS1", in(US_ASCII));
        assertThat(shell.problem(new String[0], settings, "/srv"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("REGISTER_CERTIFICATES_KEYS"));
        assertThat(shell.problem(new String[0], Map.of("PS1", in(US_ASCII)), "/srv"))
                .isEmpty();
        assertThat(shell.problem(new String[0], Map.of(), "/" + in(US_ASCII)))
                .hasValueSatisfying(problem -> assertThat(problem).contains("working directory"));
    }

    /** Whoever runs the tests, in whatever shell: Chinese reaches the processes and the files that they use. */
    @Test
    void testsRunInUtf8() {
        assertThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        assertThat(Path.of(NAME)).hasToString(NAME);
    }
}
