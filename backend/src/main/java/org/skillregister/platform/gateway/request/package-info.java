/** Reads GraphQL requests from HTTP, within limits, and rejects invalid ones. */
@NullMarked
package org.skillregister.platform.gateway.request;

import org.jspecify.annotations.NullMarked;
