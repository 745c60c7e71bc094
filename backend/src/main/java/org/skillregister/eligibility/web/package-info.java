/** The GraphQL fields of eligibility and of the rules. */
@NullMarked
package org.skillregister.eligibility.web;

import org.jspecify.annotations.NullMarked;
