package org.skillregister.platform.http;

import java.util.Set;

/**
 * Routes other than GraphQL that accept only POST. All others are read-only.
 *
 * @param paths paths from the root
 */
public record PostRoutes(Set<String> paths) {}
