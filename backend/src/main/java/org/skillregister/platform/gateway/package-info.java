/** GraphQL over HTTP: admits, reads, validates, executes and answers requests, and rejects invalid ones before any work is done. */
@NullMarked
package org.skillregister.platform.gateway;

import org.jspecify.annotations.NullMarked;
