package org.skillregister.platform;

/** Who shows a valid key. It is in the GraphQL context under {@link #CONTEXT}; anonymous callers are not there. */
public interface Caller {

    String CONTEXT = "caller";

    /** In the GraphQL context, and always there: by what limits count who asks, the key or the address. */
    String CLIENT_ID = "clientId";

    /** Id of the key, which is no secret. */
    String key();
}
