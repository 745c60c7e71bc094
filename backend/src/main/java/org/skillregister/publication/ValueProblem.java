package org.skillregister.publication;

/**
 * A problem of a value by itself, in whatever field.
 *
 * @param kind what is wrong, for programs
 * @param message what is wrong and what would be right, in Chinese
 */
public record ValueProblem(Kind kind, String message) {

    /** What can be wrong. The problem codes of every mutation have these names. */
    public enum Kind {
        TOO_LONG,
        MALFORMED,
        MARKUP,
        INSECURE_LINK,
        OUT_OF_RANGE
    }
}
