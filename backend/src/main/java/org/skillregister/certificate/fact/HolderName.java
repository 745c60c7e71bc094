package org.skillregister.certificate.fact;

import java.util.Optional;

/**
 * Name of a holder.
 *
 * @param compact the name in the form {@link NameForm#COMPACT}
 * @param folded the name in the form {@link NameForm#FOLDED}
 * @param masked the name as shown: the first character, and at most two asterisks, which hide its length
 */
public record HolderName(String compact, String folded, String masked) {

    /** Stands for an invalid name; no certificate has it. */
    public static final HolderName NOBODY = new HolderName("", "", "*");

    /** Replaces lost characters in damaged files. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Other characters that replace one that could not be encoded or was masked. */
    private static final String COVERS = "?*□■〓";

    /** Characters that {@link NameForm#COMPACT} treats as the dot between the parts of a name: · • ‧ ∙ ⋅ ・ ㆍ and the full stop. */
    private static final String MIDDLE_DOTS = "·•‧∙⋅・ㆍ.";

    /** @return empty when the typed text has no letter, is too long for a name, or has lost characters */
    public static Optional<HolderName> find(String typed) {
        String folded = NameFolding.of(typed);
        if (folded.codePointCount(0, folded.length()) > NameFolding.LONGEST
                || folded.indexOf(REPLACEMENT) >= 0
                || !hasLetter(folded)) {
            return Optional.empty();
        }
        String compact = NormalizedText.isCompact(typed) ? typed : withOneDot(NormalizedText.compact(typed));
        return Optional.of(new HolderName(compact, folded, mask(compact)));
    }

    private static boolean hasLetter(String name) {
        for (int place = 0; place < name.length(); place += Character.charCount(name.codePointAt(place))) {
            if (Character.isLetter(name.codePointAt(place))) {
                return true;
            }
        }
        return false;
    }

    private static String withOneDot(String name) {
        String changed = name;
        for (int dot = 0; dot < MIDDLE_DOTS.length(); dot++) {
            changed = changed.replace(MIDDLE_DOTS.charAt(dot), '·');
        }
        return changed;
    }

    private static String mask(String name) {
        int first = name.codePointAt(0);
        int others = name.codePointCount(0, name.length()) - 1;
        return Character.toString(first).concat(others > 1 ? "**" : "*");
    }

    /** The name in the form that is compared. */
    public String compared(NameForm form) {
        return switch (form) {
            case COMPACT -> compact;
            case FOLDED -> folded;
        };
    }

    /** Whether a character is missing or masked: such a name must not be imported. */
    public boolean hasGap() {
        for (int place = 0; place < compact.length(); place++) {
            if (COVERS.indexOf(compact.charAt(place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "HolderName[%s]".formatted(masked);
    }
}
