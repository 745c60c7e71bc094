package org.skillregister.platform;

/** Names to be written down in place of what must not be: keyed hashes, the same on every server, with a key that no database has. */
public interface Pseudonyms {

    /**
     * The name for a text.
     *
     * @param kind what the text is; the same text has another name as another kind
     */
    String of(String kind, String text);
}
