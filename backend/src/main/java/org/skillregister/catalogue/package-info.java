/** Who may assess what: the dated catalogue, the selection rounds, and the search over both. */
@ApplicationModule(
        allowedDependencies = {
            "platform :: error",
            "platform :: limit",
            "platform :: paging",
            "platform :: publicfile",
            "platform :: snapshot",
            "platform :: text",
            "platform :: time",
            "reference",
            "search"
        })
@NullMarked
package org.skillregister.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
