/** The GraphQL fields of the subsidies. */
@NullMarked
package org.skillregister.subsidy.web;

import org.jspecify.annotations.NullMarked;
