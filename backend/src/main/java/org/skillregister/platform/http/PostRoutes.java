package org.skillregister.platform.http;

import java.util.Set;

/**
 * Addresses beside GraphQL that take something by POST, and nothing else. All others are only read.
 *
 * @param paths from the root
 */
public record PostRoutes(Set<String> paths) {}
