/** Publishes, changes and withdraws organizations' plans, after checking them. */
@NullMarked
package org.skillregister.assessment.publishing;

import org.jspecify.annotations.NullMarked;
