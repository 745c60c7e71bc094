package org.skillregister.platform.limit;

/**
 * Marks handlers that answer from memory with content prepared at start-up, so their cost need not be limited. All other handlers have
 * the same limits as GraphQL.
 */
public interface RateLimitExempt {}
