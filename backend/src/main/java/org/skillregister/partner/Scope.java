package org.skillregister.partner;

import java.util.Arrays;
import java.util.Optional;

/** What a key allows. */
public enum Scope {
    /** To publish, change and withdraw the courses of one training provider. */
    COURSES_WRITE("courses:write"),
    /** To verify many certificates at once. */
    CERTIFICATES_VERIFY("certificates:verify"),
    /** To bring in the certificates of one organization. */
    CERTIFICATES_WRITE("certificates:write"),
    /** To publish, change and withdraw the assessment plans of one organization, and how to reach it. */
    PLANS_WRITE("plans:write");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** @return empty when this version of the program has no such scope */
    static Optional<Scope> find(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** As it is written: {@code courses:write}. */
    @Override
    public String toString() {
        return text;
    }
}
