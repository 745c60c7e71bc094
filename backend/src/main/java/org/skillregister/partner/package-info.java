/** Partners of the register: the keys they show, what each may do, and for whom. */
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
