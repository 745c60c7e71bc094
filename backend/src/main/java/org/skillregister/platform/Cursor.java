package org.skillregister.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** The opaque place of an entry in a connection: the entry's key, so that a page survives changes around it. */
final class Cursor {

    private static final String PREFIX = "c1:";

    private Cursor() {}

    static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + key).getBytes(UTF_8));
    }

    /** @throws BadRequest when the cursor is not one of ours */
    static String decode(String argument, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            // Encoding again refuses the other spellings Base64 allows for the same bytes.
            if (text.startsWith(PREFIX)
                    && encode(text.substring(PREFIX.length())).equals(cursor)) {
                return text.substring(PREFIX.length());
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below like every other cursor that is not ours.
        }
        throw unknown(argument);
    }

    static BadRequest unknown(String argument) {
        return new BadRequest(argument, "is not a cursor of this list; use one from its edges or pageInfo");
    }
}
