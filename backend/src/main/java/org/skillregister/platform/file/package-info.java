/** Files from the network or the command line: spooled until complete, and read as text and columns. */
@NamedInterface("file")
@NullMarked
package org.skillregister.platform.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
