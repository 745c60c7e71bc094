/** Serves the built site. */
@NullMarked
package org.skillregister.platform.site;

import org.jspecify.annotations.NullMarked;
