package org.skillregister.publication;

/**
 * A problem of a value in itself, whatever its field.
 *
 * @param kind what is wrong, for programs
 * @param message what is wrong and how to correct it, in Chinese
 */
public record ValueProblem(Kind kind, String message) {

    /** The kinds of problems. The problem codes of every mutation include these names. */
    public enum Kind {
        TOO_LONG,
        MALFORMED,
        MARKUP,
        INSECURE_LINK,
        OUT_OF_RANGE
    }
}
