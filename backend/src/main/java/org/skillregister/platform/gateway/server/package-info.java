/** Tomcat: addresses behind proxies, trace ids, its own errors, and how it stops. */
@NullMarked
package org.skillregister.platform.gateway.server;

import org.jspecify.annotations.NullMarked;
