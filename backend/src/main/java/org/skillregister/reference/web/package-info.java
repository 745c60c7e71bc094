/** The GraphQL fields of the reference data. */
@NullMarked
package org.skillregister.reference.web;

import org.jspecify.annotations.NullMarked;
