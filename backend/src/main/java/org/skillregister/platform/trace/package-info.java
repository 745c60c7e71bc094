/** The id of a request, which every error and every line of the log names. */
@NullMarked
package org.skillregister.platform.trace;

import org.jspecify.annotations.NullMarked;
