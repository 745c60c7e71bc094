/** The versions of the reference data: what their files are, whether they are sound, and how one takes the place of another. */
@NamedInterface("release")
@NullMarked
package org.skillregister.reference.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
