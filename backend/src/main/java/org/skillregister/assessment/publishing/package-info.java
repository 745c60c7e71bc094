/** How an organization publishes, changes and withdraws a plan, and what is checked before. */
@NullMarked
package org.skillregister.assessment.publishing;

import org.jspecify.annotations.NullMarked;
