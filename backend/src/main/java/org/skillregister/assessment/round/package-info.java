/** Assembles the rounds of a plan: days, offerings, the time for results, and notes for readers. */
@NullMarked
package org.skillregister.assessment.round;

import org.jspecify.annotations.NullMarked;
