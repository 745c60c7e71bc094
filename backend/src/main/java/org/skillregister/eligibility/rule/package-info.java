/** The rules as data: rule sets, levels, routes and their requirements. */
@NullMarked
package org.skillregister.eligibility.rule;

import org.jspecify.annotations.NullMarked;
