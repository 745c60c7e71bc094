/** The download routes. */
@NullMarked
package org.skillregister.download.web;

import org.jspecify.annotations.NullMarked;
