/** Reads and writes courses and providers in the database. */
@NullMarked
package org.skillregister.course.storage;

import org.jspecify.annotations.NullMarked;
