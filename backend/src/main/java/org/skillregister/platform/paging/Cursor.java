package org.skillregister.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;

/**
 * The opaque place of an entry in a connection. It holds which list it is of and the key by which that list is sorted, so that it stays good
 * when its entry is gone and is good for no other list.
 */
final class Cursor {

    private static final String PREFIX = "c2:";
    private static final int LONGEST = 1000;

    private final String field;
    private final Object asked;
    private @Nullable String list;

    /**
     * Of one list.
     *
     * @param field where it is asked for
     * @param asked what else tells it from other lists of the field: its filter, or what it belongs to
     */
    Cursor(String field, Object asked) {
        this.field = field;
        this.asked = asked;
    }

    /** What was asked is not given back, only whether it is still the same. */
    private String list() {
        if (list == null) {
            list = "%s%s:%08x:".formatted(PREFIX, field, asked.toString().hashCode());
        }
        return list;
    }

    String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((list() + key).getBytes(UTF_8));
    }

    /**
     * The key within.
     *
     * @throws BadRequestException when the cursor is not of this list
     */
    String decode(String argument, String cursor) {
        try {
            String text = cursor.length() > LONGEST
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            String key = text.startsWith(list()) ? text.substring(list().length()) : null;
            // Encoding again refuses the other spellings Base64 allows for the same bytes.
            if (key != null && encode(key).equals(cursor)) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below like every other cursor that is not ours.
        }
        throw new BadRequestException(argument, "is not a cursor of this list; use one from its edges or pageInfo");
    }
}
