/** The certificates on the command line. */
@NullMarked
package org.skillregister.certificate.command;

import org.jspecify.annotations.NullMarked;
