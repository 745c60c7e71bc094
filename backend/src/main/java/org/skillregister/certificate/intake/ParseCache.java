package org.skillregister.certificate.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Caches parsed texts, because many lines of a file repeat them. Long texts are not cached: they could fill the memory. */
final class ParseCache<T> {

    private static final int MOST = 10_000;
    private static final int LONGEST = 64;

    private final Function<String, T> reading;
    private final Map<String, T> known = new HashMap<>();

    ParseCache(Function<String, T> reading) {
        this.reading = reading;
    }

    T of(String text) {
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        T read = reading.apply(text);
        if (known.size() < MOST && text.length() <= LONGEST) {
            known.put(text, read);
        }
        return read;
    }
}
