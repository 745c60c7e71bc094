/** The clock and time zone of the register, and formats of days and instants. */
@NamedInterface("time")
@NullMarked
package org.skillregister.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
