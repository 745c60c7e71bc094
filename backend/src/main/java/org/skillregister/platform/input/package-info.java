/** Checks input values against the schema, and says for each what is wrong where. */
@NamedInterface("input")
@NullMarked
package org.skillregister.platform.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
