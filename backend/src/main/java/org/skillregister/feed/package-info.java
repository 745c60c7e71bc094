/** News as feeds to subscribe to (Atom and JSON Feed), and a sitemap for search engines. */
@ApplicationModule(
        allowedDependencies = {
            "platform :: http",
            "platform :: publicfile",
            "platform :: snapshot",
            "platform :: text",
            "platform :: time",
            "reference",
            "catalogue",
            "assessment",
            "assessment :: list",
            "course",
            "course :: list",
            "change"
        })
@NullMarked
package org.skillregister.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
