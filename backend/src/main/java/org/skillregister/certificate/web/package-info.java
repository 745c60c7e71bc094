/** The GraphQL fields and addresses of the certificates. */
@NullMarked
package org.skillregister.certificate.web;

import org.jspecify.annotations.NullMarked;
