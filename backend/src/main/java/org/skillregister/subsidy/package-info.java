/** What subsidies a certificate may bring: the printed schemes, and estimates by them. */
@ApplicationModule(allowedDependencies = {"platform", "reference"})
@NullMarked
package org.skillregister.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
