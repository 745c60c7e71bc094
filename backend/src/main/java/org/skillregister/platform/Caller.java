package org.skillregister.platform;

/** A caller with a valid key, in the GraphQL context under {@link #CONTEXT}; anonymous callers are absent there. */
public interface Caller {

    String CONTEXT = "caller";

    /** Context key, and name of a request attribute, always present: the client that limits count, by key or address. */
    String CLIENT_ID = "clientId";

    /** Public id of the key. */
    String key();
}
