/** Whether failed modules can be retaken, until when, and what that costs. */
@NullMarked
package org.skillregister.assessment.resit;

import org.jspecify.annotations.NullMarked;
