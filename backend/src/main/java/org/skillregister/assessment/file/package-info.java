/** A plan as a file: JSON, YAML and spreadsheet, read and written. */
@NullMarked
package org.skillregister.assessment.file;

import org.jspecify.annotations.NullMarked;
