package org.skillregister.platform;

/** Who shows a valid key. It is in the GraphQL context under {@link #CONTEXT}; anonymous callers are not there. */
public interface Caller {

    String CONTEXT = "caller";

    /** In the GraphQL context, and always there: the name by which who asks is counted, the key's or the address. */
    String ACCOUNT = "account";

    /** Id of the key, which is no secret. */
    String key();
}
