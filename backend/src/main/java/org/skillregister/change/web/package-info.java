/** The changes in the API. */
@NullMarked
package org.skillregister.change.web;

import org.jspecify.annotations.NullMarked;
