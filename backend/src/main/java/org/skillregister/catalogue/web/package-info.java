/** The GraphQL fields of the catalogue. */
@NullMarked
package org.skillregister.catalogue.web;

import org.jspecify.annotations.NullMarked;
