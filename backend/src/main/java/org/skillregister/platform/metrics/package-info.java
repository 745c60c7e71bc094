/** Metrics of the running server. */
@NullMarked
package org.skillregister.platform.metrics;

import org.jspecify.annotations.NullMarked;
