package org.skillregister.platform;

/** Pseudonyms to store in place of sensitive text: keyed hashes, the same on every server, with a key outside the database. */
public interface Pseudonyms {

    /**
     * The pseudonym of a text.
     *
     * @param kind the kind of text; the same text has a different pseudonym for each kind
     */
    String of(String kind, String text);
}
