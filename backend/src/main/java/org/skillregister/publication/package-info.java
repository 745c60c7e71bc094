/** What is common to all that others publish in the register: how it is looked at, and how they are told what is wrong. */
@ApplicationModule(allowedDependencies = {"platform :: text", "reference"})
@NullMarked
package org.skillregister.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
