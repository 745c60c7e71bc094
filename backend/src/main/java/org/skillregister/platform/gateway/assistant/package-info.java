/** The Model Context Protocol endpoint: persisted operations as tools for assistants. */
@NullMarked
package org.skillregister.platform.gateway.assistant;

import org.jspecify.annotations.NullMarked;
