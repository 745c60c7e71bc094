/** The spreadsheet form of a plan: its sheets and columns, and how they map to {@code AssessmentPlanInput}. */
@NullMarked
package org.skillregister.assessment.sheet;

import org.jspecify.annotations.NullMarked;
