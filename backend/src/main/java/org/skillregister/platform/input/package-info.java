/** Checks input values against the schema, and reports what is wrong and where. */
@NamedInterface("input")
@NullMarked
package org.skillregister.platform.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
