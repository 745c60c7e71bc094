/** The public data in memory: loaded in one transaction, replaced at once, and read consistently. */
@NamedInterface("snapshot")
@NullMarked
package org.skillregister.platform.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
