package org.skillregister.reference;

import java.util.Arrays;

/** Level of vocational skill (职业技能等级). Declared from the lowest up; the printed numbers run downward. */
public enum SkillLevel {
    LEVEL_5(5),
    LEVEL_4(4),
    LEVEL_3(3),
    LEVEL_2(2),
    LEVEL_1(1);

    private final int number;

    SkillLevel(int number) {
        this.number = number;
    }

    /** The printed number: 5 for the lowest level, 1 for the highest. */
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException when the number is outside 1 to 5 */
    public static SkillLevel of(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No skill level " + number));
    }
}
