/** Files that come over the network or the command line: kept until whole, and read as text and columns. */
@NamedInterface("file")
@NullMarked
package org.skillregister.platform.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
