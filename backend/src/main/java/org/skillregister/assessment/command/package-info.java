/** Plans and the state of the built site on the command line. */
@NullMarked
package org.skillregister.assessment.command;

import org.jspecify.annotations.NullMarked;
