package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;

/** Sounds that many people confuse when they type: z and zh, c and ch, s and sh, n and l, in and ing, en and eng. */
final class SimilarSounds {

    private SimilarSounds() {}

    /** @return the representative of all syllables that sound alike */
    static String leading(String syllable) {
        String start = syllable;
        if (start.startsWith("zh") || start.startsWith("ch") || start.startsWith("sh")) {
            start = start.charAt(0) + start.substring(2);
        } else if (start.startsWith("n") && start.length() > 1) {
            start = "l" + start.substring(1);
        }
        return start.endsWith("ing") || start.endsWith("eng") ? start.substring(0, start.length() - 1) : start;
    }

    /** @return the other syllables that sound alike */
    static List<String> of(String syllable) {
        List<String> alike = new ArrayList<>();
        for (String start : starts(syllable)) {
            alike.add(start);
            if (start.endsWith("ing") || start.endsWith("eng")) {
                alike.add(start.substring(0, start.length() - 1));
            } else if (start.endsWith("in") || start.endsWith("en")) {
                alike.add(start + "g");
            }
        }
        alike.remove(syllable);
        return alike;
    }

    private static List<String> starts(String syllable) {
        if (syllable.length() < 2) {
            return List.of(syllable);
        }
        String rest = syllable.substring(1);
        return switch (syllable.charAt(0)) {
            case 'z', 'c', 's' ->
                List.of(
                        syllable,
                        rest.startsWith("h")
                                ? syllable.charAt(0) + rest.substring(1)
                                : syllable.charAt(0) + "h" + rest);
            case 'n' -> List.of(syllable, "l" + rest);
            case 'l' -> List.of(syllable, "n" + rest);
            default -> List.of(syllable);
        };
    }
}
