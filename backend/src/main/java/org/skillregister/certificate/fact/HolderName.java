package org.skillregister.certificate.fact;

import java.util.Optional;

/**
 * Name of a holder.
 *
 * @param compared what names are compared by: the same for every width, case, spacing and middle dot
 * @param masked what is shown: the first character, and asterisks that do not tell how many follow beyond two
 */
public record HolderName(String compared, String masked) {

    /** Whom nothing belongs to: what stands for a name that cannot be one. */
    public static final HolderName NOBODY = new HolderName("", "*");

    private static final int LONGEST = 60;

    /** Stands in damaged files for what has been lost. */
    private static final char REPLACEMENT = '\uFFFD';

    /** What is typed for the dot between the parts of a name: · • ‧ ∙ ⋅ ・ ㆍ and the full stop. */
    private static final String MIDDLE_DOTS = "·•‧∙⋅・ㆍ.";

    /** @return empty when what was typed has no letter, is too long to be a name, or has lost a part */
    public static Optional<HolderName> find(String typed) {
        String compared = withOneDot(NormalizedText.compact(typed));
        return compared.length() > LONGEST
                        || compared.indexOf(REPLACEMENT) >= 0
                        || compared.codePoints().noneMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(new HolderName(compared, mask(compared)));
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
        return Character.toString(first) + "*".repeat(Math.clamp(others, 1, 2));
    }

    /** Names do not get into logs. */
    @Override
    public String toString() {
        return "HolderName[%s]".formatted(masked);
    }
}
