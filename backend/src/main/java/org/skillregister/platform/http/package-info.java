/** HTTP outside GraphQL: cache headers, compression, CORS, uploads, responses to partners, the public address. */
@NamedInterface("http")
@NullMarked
package org.skillregister.platform.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
