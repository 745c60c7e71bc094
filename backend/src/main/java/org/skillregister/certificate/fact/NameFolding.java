package org.skillregister.certificate.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Converts names to the form {@link NameForm#FOLDED}, by the published rules. */
final class NameFolding {

    private static final String RULES = "/certificates/rules.json";
    private static final Map<Integer, String> REPLACED = new HashMap<>();
    private static final Set<Integer> DROPPED;
    /** Maximum length of a name. */
    static final int LONGEST;

    static {
        JsonNode form = form();
        form.get("replaced")
                .properties()
                .forEach(entry -> REPLACED.put(
                        entry.getKey().codePointAt(0), entry.getValue().stringValue()));
        DROPPED = form.get("dropped").stringValue().codePoints().boxed().collect(Collectors.toUnmodifiableSet());
        LONGEST = form.get("longest").intValue();
    }

    private NameFolding() {}

    private static JsonNode form() {
        try (InputStream rules = NameFolding.class.getResourceAsStream(RULES)) {
            return new JsonMapper().readTree(Objects.requireNonNull(rules)).get("nameForm");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(String typed) {
        if (NormalizedText.isCompact(typed)) {
            return typed;
        }
        StringBuilder replaced = new StringBuilder(typed.length());
        typed.codePoints()
                .forEach(character -> replaced.append(
                        Objects.requireNonNullElseGet(REPLACED.get(character), () -> Character.toString(character))));
        StringBuilder result = new StringBuilder(replaced.length());
        NormalizedText.compact(withoutMarks(replaced.toString()))
                .codePoints()
                .filter(character -> !DROPPED.contains(character))
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    /** Removes diacritics and variation selectors. */
    private static String withoutMarks(String text) {
        StringBuilder result = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> !isMark(character))
                .forEach(result::appendCodePoint);
        return Normalizer.normalize(result, Normalizer.Form.NFKC);
    }

    private static boolean isMark(int character) {
        return (character >= 0x300 && character <= 0x36F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
