/** Common to everything that partners publish in the register: how values are checked, and how problems are reported. */
@ApplicationModule(allowedDependencies = {"platform :: text", "reference"})
@NullMarked
package org.skillregister.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
