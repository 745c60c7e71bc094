/** GraphQL documents: persisted operations, parsing, size limits, validation and cost. */
@NullMarked
package org.skillregister.platform.gateway.document;

import org.jspecify.annotations.NullMarked;
