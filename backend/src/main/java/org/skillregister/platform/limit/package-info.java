/** What modules and the gateway agree on about limits: counted attempts, lists that cost by their length, handlers that are exempt. */
@NamedInterface("limit")
@NullMarked
package org.skillregister.platform.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
