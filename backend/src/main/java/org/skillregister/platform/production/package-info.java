/** What the profile {@code production} refuses to start with. */
@NullMarked
package org.skillregister.platform.production;

import org.jspecify.annotations.NullMarked;
