/** The built site, as it is served. */
@NullMarked
package org.skillregister.platform.site;

import org.jspecify.annotations.NullMarked;
