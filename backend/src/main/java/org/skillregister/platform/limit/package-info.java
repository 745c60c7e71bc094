/** Interfaces between modules and the gateway about limits: attempts, the cost of scanned lists, exempt handlers. */
@NamedInterface("limit")
@NullMarked
package org.skillregister.platform.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
