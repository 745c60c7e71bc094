/** An organization's statements of its plan and contact details, and the changes between two of them. */
@NullMarked
package org.skillregister.assessment.statement;

import org.jspecify.annotations.NullMarked;
