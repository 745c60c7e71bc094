/** The scalars of the schema that belong to no domain. */
@NamedInterface("scalar")
@NullMarked
package org.skillregister.platform.scalar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
