/** Course files as spreadsheets, CSV or JSON, which are read, checked and published as a whole. */
@NullMarked
package org.skillregister.course.file;

import org.jspecify.annotations.NullMarked;
