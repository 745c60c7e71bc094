package org.skillregister.reference.release;

import java.util.ArrayList;
import java.util.List;

/** The levels of an item as printed: 5、4、3. */
final class Levels {

    private Levels() {}

    /** The levels of the first that the second lacks. */
    private static List<String> missing(String from, String in) {
        List<String> missing = new ArrayList<>(List.of(from.split("、", -1)));
        missing.removeAll(List.of(in.split("、", -1)));
        return missing;
    }

    /** The same as {@link #english}, in Chinese. */
    static String chinese(String before, String after) {
        List<String> parts = new ArrayList<>();
        List<String> gained = missing(after, before);
        if (!gained.isEmpty()) {
            parts.add("增加" + FactLabels.levels(String.join("、", gained)));
        }
        List<String> lost = missing(before, after);
        if (!lost.isEmpty()) {
            parts.add("减少" + FactLabels.levels(String.join("、", lost)));
        }
        return String.join("，", parts);
    }

    /** Describes which levels are added and which are removed. */
    static String english(String before, String after) {
        List<String> gained = missing(after, before);
        List<String> lost = missing(before, after);
        List<String> parts = new ArrayList<>();
        if (!gained.isEmpty()) {
            parts.add("gains level " + String.join(", ", gained));
        }
        if (!lost.isEmpty()) {
            parts.add("loses level " + String.join(", ", lost));
        }
        return String.join(" and ", parts);
    }
}
