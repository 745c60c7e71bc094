/** The versions of the reference data: reading and checking their files, and replacing one version by another. */
@NamedInterface("release")
@NullMarked
package org.skillregister.reference.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
