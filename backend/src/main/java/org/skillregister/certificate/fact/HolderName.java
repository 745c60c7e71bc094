package org.skillregister.certificate.fact;

import java.util.Optional;

/**
 * Name of a holder.
 *
 * @param compact what names are compared by in the form {@link NameForm#COMPACT}
 * @param folded what they are compared by in the form {@link NameForm#FOLDED}
 * @param masked what is shown: the first character, and asterisks that do not tell how many follow beyond two
 */
public record HolderName(String compact, String folded, String masked) {

    /** Whom nothing belongs to: what stands for a name that cannot be one. */
    public static final HolderName NOBODY = new HolderName("", "", "*");

    /** Stands in damaged files for what has been lost. */
    private static final char REPLACEMENT = '\uFFFD';

    /** What else stands for a character that could not be written, or that somebody has covered. */
    private static final String COVERS = "?*□■〓";

    /** What the first form takes for the dot between the parts of a name: · • ‧ ∙ ⋅ ・ ㆍ and the full stop. */
    private static final String MIDDLE_DOTS = "·•‧∙⋅・ㆍ.";

    /** @return empty when what was typed has no letter, is too long to be a name, or has lost a part */
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

    /** What names are compared by. */
    public String compared(NameForm form) {
        return switch (form) {
            case COMPACT -> compact;
            case FOLDED -> folded;
        };
    }

    /** Whether a character of it is not there, or covered: such a name is nobody's, and must not come in. */
    public boolean hasGap() {
        for (int place = 0; place < compact.length(); place++) {
            if (COVERS.indexOf(compact.charAt(place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Names do not get into logs. */
    @Override
    public String toString() {
        return "HolderName[%s]".formatted(masked);
    }
}
