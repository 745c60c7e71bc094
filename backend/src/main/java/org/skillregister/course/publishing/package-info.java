/** Publishes, changes and withdraws providers' courses, after checking them. */
@NullMarked
package org.skillregister.course.publishing;

import org.jspecify.annotations.NullMarked;
