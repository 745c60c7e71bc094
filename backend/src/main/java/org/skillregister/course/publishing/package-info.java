/** How a provider publishes, changes and withdraws a course, and what is checked before. */
@NullMarked
package org.skillregister.course.publishing;

import org.jspecify.annotations.NullMarked;
