/** Courses and providers on the command line. */
@NullMarked
package org.skillregister.course.command;

import org.jspecify.annotations.NullMarked;
