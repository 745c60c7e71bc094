package org.skillregister.stock;

enum SkillLevel {
    LEVEL_5,
    LEVEL_4,
    LEVEL_3,
    LEVEL_2,
    LEVEL_1;

    static SkillLevel of(int number) {
        return values()[5 - number];
    }

    int number() {
        return 5 - ordinal();
    }
}
