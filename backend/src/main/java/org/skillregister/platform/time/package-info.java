/** The clock and the time zone of the register, and how days and instants are written. */
@NamedInterface("time")
@NullMarked
package org.skillregister.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
