/** GraphQL over HTTP, errors, cursors, snapshots, the embedded database and the site: everything independent of the domain. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.skillregister.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
