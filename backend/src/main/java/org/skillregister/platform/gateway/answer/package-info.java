/** Answers as bytes: written, cached, compressed, counted, and the form of the errors in them. */
@NullMarked
package org.skillregister.platform.gateway.answer;

import org.jspecify.annotations.NullMarked;
