/** What an organization states of its plan and of its contact details, and what has changed between two statements. */
@NullMarked
package org.skillregister.assessment.statement;

import org.jspecify.annotations.NullMarked;
