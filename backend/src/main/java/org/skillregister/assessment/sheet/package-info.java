/** The spreadsheet in which people write a plan: sheets and columns, and what of {@code AssessmentPlanInput} stands in them. */
@NullMarked
package org.skillregister.assessment.sheet;

import org.jspecify.annotations.NullMarked;
