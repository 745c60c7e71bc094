package org.skillregister.reference;

/**
 * A division (工种) of an occupation. It has no code.
 *
 * @param name name as shown
 * @param pinyin the name in reviewed pinyin
 */
public record WorkType(String name, String pinyin) {}
