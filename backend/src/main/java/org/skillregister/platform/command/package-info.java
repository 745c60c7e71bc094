/** The command line: started with the name of a command, the program runs it and exits. */
@NamedInterface("command")
@NullMarked
package org.skillregister.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
