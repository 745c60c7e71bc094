/** The command line: the same program, started with the name of a command, does one thing and ends. */
@NamedInterface("command")
@NullMarked
package org.skillregister.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
