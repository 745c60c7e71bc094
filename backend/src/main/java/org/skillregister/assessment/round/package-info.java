/** Puts the rounds of a plan together: days, offerings, the time for results, and what a reader must know. */
@NullMarked
package org.skillregister.assessment.round;

import org.jspecify.annotations.NullMarked;
