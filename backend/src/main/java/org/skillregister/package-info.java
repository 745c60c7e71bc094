/** Starts the application; everything else is in the modules below. */
@NullMarked
package org.skillregister;

import org.jspecify.annotations.NullMarked;
