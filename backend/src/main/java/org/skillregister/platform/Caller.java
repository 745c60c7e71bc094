package org.skillregister.platform;

/** Who shows a valid key. It is in the GraphQL context under {@link #CONTEXT}; anonymous callers are not there. */
public interface Caller {

    String CONTEXT = "caller";

    /** Id of the key, which is no secret. */
    String key();
}
