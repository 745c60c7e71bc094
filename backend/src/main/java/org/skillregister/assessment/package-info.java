/** Assessment plans: what organizations assess in a year, when, how, and for what fee. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: command",
            "platform :: error",
            "platform :: file",
            "platform :: http",
            "platform :: input",
            "platform :: job",
            "platform :: limit",
            "platform :: paging",
            "platform :: publicfile",
            "platform :: snapshot",
            "platform :: text",
            "platform :: time",
            "reference",
            "catalogue",
            "partner",
            "publication",
            "publication :: cell"
        })
@NullMarked
package org.skillregister.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
