/** The trace id of a request, in every error and log line. */
@NullMarked
package org.skillregister.platform.trace;

import org.jspecify.annotations.NullMarked;
