/** Partners of the register: their keys, what each key allows, and whom it acts for. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: command",
            "platform :: error",
            "platform :: job",
            "platform :: text"
        })
@NullMarked
package org.skillregister.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
