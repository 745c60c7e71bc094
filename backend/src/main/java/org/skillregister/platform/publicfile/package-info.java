/** Public files: generated from the data, compressed once and cached; and the tables in them. */
@NamedInterface("publicfile")
@NullMarked
package org.skillregister.platform.publicfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
