package org.skillregister.platform.limit;

/**
 * What answers requests from memory, with what was ready when the server started: it costs nothing that would have to be shared out.
 * Every other handler is asked within the same limits as GraphQL.
 */
public interface RateLimitExempt {}
