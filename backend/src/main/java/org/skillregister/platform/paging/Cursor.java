package org.skillregister.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;

/**
 * The opaque cursor of an entry in a connection. It contains an identifier of the list and the sort key of the entry, so it stays valid
 * when the entry is gone, and is valid for no other list.
 */
final class Cursor {

    private static final String PREFIX = "c2:";
    private static final int LONGEST = 1000;

    private final String field;
    private final Object asked;
    private @Nullable String list;

    /**
     * Cursors of one list.
     *
     * @param field the field that returns the list
     * @param asked what else distinguishes it from other lists of the field: its filter or its parent
     */
    Cursor(String field, Object asked) {
        this.field = field;
        this.asked = asked;
    }

    /** Contains only a hash of the filter: enough to detect a different one. */
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
     * The sort key in a cursor.
     *
     * @throws BadRequestException when the cursor does not belong to this list
     */
    String decode(String argument, String cursor) {
        try {
            String text = cursor.length() > LONGEST
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            String key = text.startsWith(list()) ? text.substring(list().length()) : null;
            // Encoding again rejects other Base64 spellings of the same bytes.
            if (key != null && encode(key).equals(cursor)) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Rejected below like any other invalid cursor.
        }
        throw new BadRequestException(argument, "is not a cursor of this list; use one from its edges or pageInfo");
    }
}
