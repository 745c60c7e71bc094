/** All public data as files: each table as CSV and JSON, and all of them in one archive. */
@ApplicationModule(
        allowedDependencies = {"platform :: publicfile", "platform :: snapshot", "platform :: time", "reference"})
@NullMarked
package org.skillregister.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
