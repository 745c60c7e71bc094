package org.skillregister.platform.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text received from a shell: arguments, environment settings, the working directory. If the locale is not UTF-8, the JVM has replaced
 * all non-ASCII characters; the original text is lost, and the replacements must not be stored.
 */
public final class ShellText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern SETTING = Pattern.compile("(REGISTER|SPRING|SERVER|MANAGEMENT|LOGGING)_.*");

    private final Charset charset;

    ShellText(Charset charset) {
        this.charset = charset;
    }

    private static ShellText ofThisProcess() {
        return new ShellText(Charset.forName(System.getProperty("sun.jnu.encoding"), StandardCharsets.UTF_8));
    }

    /** The message for the user when text was lost: which text, and what to do. */
    public static Optional<String> problem(String[] arguments) {
        return ofThisProcess().problem(arguments, System.getenv(), System.getProperty("user.dir"));
    }

    /** Whether a typed text was garbled on its way. */
    public static boolean isLost(String text) {
        return ofThisProcess().lost(text);
    }

    /** Whether an encoding supports Chinese. */
    static boolean hasChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode("技能");
    }

    Optional<String> problem(String[] arguments, Map<String, String> environment, String directory) {
        return IntStream.range(0, arguments.length)
                .filter(i -> lost(arguments[i]))
                .mapToObj(i -> "argument " + (i + 1))
                .findFirst()
                .or(() -> environment.entrySet().stream()
                        .filter(it -> SETTING.matcher(it.getKey()).matches() && lost(it.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst())
                .or(() -> Optional.of("the name of the working directory")
                        .filter(_ -> directory.indexOf(REPLACEMENT) >= 0))
                .map(what -> ("Refused, because %s cannot be read: text that is not ASCII does not arrive from a shell"
                         + " whose locale is not UTF-8. Set LC_ALL=C.UTF-8, or start with bin/register, which does so")
                        .formatted(what));
    }

    /** An encoding without Chinese decodes it as other letters, which look intact. */
    boolean lost(String text) {
        return text.indexOf(REPLACEMENT) >= 0
                || (!hasChinese(charset) && text.chars().anyMatch(letter -> letter > 127));
    }
}
