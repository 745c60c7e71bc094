/** The GraphQL fields and HTTP routes of certificates. */
@NullMarked
package org.skillregister.certificate.web;

import org.jspecify.annotations.NullMarked;
