/** Files of courses: spreadsheets, CSV and JSON, read, checked and published as a whole. */
@NullMarked
package org.skillregister.course.file;

import org.jspecify.annotations.NullMarked;
