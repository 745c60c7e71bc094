/** Admits requests: who asks, by key or by address, and what that may still cost. */
@NullMarked
package org.skillregister.platform.gateway.admission;

import org.jspecify.annotations.NullMarked;
