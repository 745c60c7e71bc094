/** Checks that refuse unsafe settings in the profile {@code production}. */
@NullMarked
package org.skillregister.platform.production;

import org.jspecify.annotations.NullMarked;
