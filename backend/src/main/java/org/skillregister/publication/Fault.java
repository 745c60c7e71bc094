package org.skillregister.publication;

/**
 * What is wrong with a value by itself, whatever field it is of.
 *
 * @param kind what is wrong, for programs
 * @param message what is wrong and what would be right, in Chinese
 */
public record Fault(Kind kind, String message) {

    /** What can be wrong. The problem codes of every mutation have these names. */
    public enum Kind {
        TOO_LONG,
        MALFORMED,
        MARKUP,
        INSECURE_LINK,
        OUT_OF_RANGE
    }
}
