/** The changes to everything that the register publishes, whoever published it. */
@ApplicationModule(allowedDependencies = {"platform :: limit", "platform :: paging", "reference", "catalogue"})
@NullMarked
package org.skillregister.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
