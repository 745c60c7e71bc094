/** Errors for callers: their codes, exceptions and format. */
@NamedInterface("error")
@NullMarked
package org.skillregister.platform.error;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
