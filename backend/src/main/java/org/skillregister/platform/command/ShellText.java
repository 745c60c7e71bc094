package org.skillregister.platform.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a shell has handed over: arguments, settings in the environment, the working directory. Where its locale is not UTF-8,
 * the JVM has put replacements for all that is not ASCII; what they stand for is lost, and they must not be stored.
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

    /** What is to be told to whoever started this process: what has not arrived, and what to do. */
    public static Optional<String> problem(String[] arguments) {
        return ofThisProcess().problem(arguments, System.getenv(), System.getProperty("user.dir"));
    }

    /** Whether a text that was typed has not arrived as it was typed. */
    public static boolean isLost(String text) {
        return ofThisProcess().lost(text);
    }

    /** Whether text in Chinese can be written in an encoding. */
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

    /** An encoding without Chinese reads Chinese as letters of its own, which look arrived. */
    boolean lost(String text) {
        return text.indexOf(REPLACEMENT) >= 0
                || (!hasChinese(charset) && text.chars().anyMatch(letter -> letter > 127));
    }
}
