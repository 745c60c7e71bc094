/** Tomcat: addresses behind proxies, trace ids, error pages and graceful shutdown. */
@NullMarked
package org.skillregister.platform.gateway.server;

import org.jspecify.annotations.NullMarked;
