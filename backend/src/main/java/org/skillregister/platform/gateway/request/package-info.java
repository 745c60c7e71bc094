/** What a client asks over HTTP: how it is read, within which limits, and how it is rejected. */
@NullMarked
package org.skillregister.platform.gateway.request;

import org.jspecify.annotations.NullMarked;
