/** The built site and GraphiQL, as they are served. */
@NullMarked
package org.skillregister.platform.site;

import org.jspecify.annotations.NullMarked;
