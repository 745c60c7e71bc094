/** The plans of the source documents, read from the reference data. */
@NullMarked
package org.skillregister.assessment.source;

import org.jspecify.annotations.NullMarked;
