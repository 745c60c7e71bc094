/** Scalars of the schema that are independent of the domain. */
@NamedInterface("scalar")
@NullMarked
package org.skillregister.platform.scalar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
