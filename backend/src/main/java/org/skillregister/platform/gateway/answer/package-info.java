/** Writes, caches, compresses and counts answers, and formats the errors in them. */
@NullMarked
package org.skillregister.platform.gateway.answer;

import org.jspecify.annotations.NullMarked;
