/** Recurring jobs of the server: each has its own thread, and an age that health and metrics show. */
@NamedInterface("job")
@NullMarked
package org.skillregister.platform.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
