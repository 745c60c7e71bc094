/** GraphQL documents: persisted, parsed, measured, validated, and what running one costs. */
@NullMarked
package org.skillregister.platform.gateway.document;

import org.jspecify.annotations.NullMarked;
