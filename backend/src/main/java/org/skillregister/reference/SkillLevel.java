package org.skillregister.reference;

import java.util.List;

/** Level of vocational skill (职业技能等级). Declared from the lowest up; the printed numbers run downward. */
public enum SkillLevel {
    LEVEL_5(5, "五级/初级工"),
    LEVEL_4(4, "四级/中级工"),
    LEVEL_3(3, "三级/高级工"),
    LEVEL_2(2, "二级/技师"),
    LEVEL_1(1, "一级/高级技师");

    private static final List<SkillLevel> LEVELS = List.of(values());

    private final int number;
    private final String chinese;

    SkillLevel(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    /** The printed number: 5 for the lowest level, 1 for the highest. */
    public int number() {
        return number;
    }

    /** The printed numbers of levels. */
    public static List<Integer> numbers(List<SkillLevel> levels) {
        return levels.stream().map(SkillLevel::number).toList();
    }

    /** Its name in Chinese, such as 三级/高级工. */
    public String chinese() {
        return chinese;
    }

    /** The printed number in Chinese, such as 三级. */
    public String chineseNumber() {
        return chinese.substring(0, chinese.indexOf('/'));
    }

    /** @throws IllegalArgumentException when the number is outside 1 to 5 */
    public static SkillLevel of(int number) {
        for (SkillLevel level : LEVELS) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("No skill level " + number);
    }
}
