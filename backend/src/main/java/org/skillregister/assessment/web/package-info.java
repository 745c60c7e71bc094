/** The GraphQL fields of the assessment plans. */
@NullMarked
package org.skillregister.assessment.web;

import org.jspecify.annotations.NullMarked;
