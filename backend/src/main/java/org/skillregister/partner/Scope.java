package org.skillregister.partner;

import java.util.Arrays;

/** What a key allows. */
public enum Scope {
    /** To publish, change and withdraw the courses of one training provider. */
    COURSES_WRITE("courses:write"),
    /** To verify many certificates at once. */
    CERTIFICATES_VERIFY("certificates:verify"),
    /** To bring in the certificates of one organization. */
    CERTIFICATES_WRITE("certificates:write");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when there is no such scope */
    static Scope of(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scope " + text));
    }

    /** As it is written: {@code courses:write}. */
    @Override
    public String toString() {
        return text;
    }
}
