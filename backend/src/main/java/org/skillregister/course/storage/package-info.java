/** Courses and providers in the database, read from there and written. */
@NullMarked
package org.skillregister.course.storage;

import org.jspecify.annotations.NullMarked;
