package org.skillregister.reference.release;

import java.util.ArrayList;
import java.util.List;

/** The levels of an item, as they are printed: 5、4、3. */
final class Levels {

    private Levels() {}

    /** Which levels come and which go. */
    static String told(String before, String after) {
        List<String> had = List.of(before.split("、", -1));
        List<String> has = List.of(after.split("、", -1));
        List<String> gained = new ArrayList<>(has);
        gained.removeAll(had);
        List<String> lost = new ArrayList<>(had);
        lost.removeAll(has);
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
