/** The Model Context Protocol: persisted operations as tools for assistants. */
@NullMarked
package org.skillregister.platform.gateway.assistant;

import org.jspecify.annotations.NullMarked;
