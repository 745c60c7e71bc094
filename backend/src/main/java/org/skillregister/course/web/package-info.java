/** The GraphQL fields of the courses. */
@NullMarked
package org.skillregister.course.web;

import org.jspecify.annotations.NullMarked;
