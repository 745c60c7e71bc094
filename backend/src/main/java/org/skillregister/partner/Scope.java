package org.skillregister.partner;

import java.util.Arrays;
import java.util.Optional;

/** What a key allows. */
public enum Scope {
    /** Publish, change and withdraw the courses of one training provider. */
    COURSES_WRITE("courses:write"),
    /** Verify many certificates at once. */
    CERTIFICATES_VERIFY("certificates:verify"),
    /** Import the certificates of one organization. */
    CERTIFICATES_WRITE("certificates:write"),
    /** Publish, change and withdraw the assessment plans and contact of one organization. */
    PLANS_WRITE("plans:write");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** @return empty when this version of the program does not know the scope */
    static Optional<Scope> find(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** Its written form: {@code courses:write}. */
    @Override
    public String toString() {
        return text;
    }
}
