/** The rules as data: rule sets, levels, routes and the requirements they are made of. */
@NullMarked
package org.skillregister.eligibility.rule;

import org.jspecify.annotations.NullMarked;
