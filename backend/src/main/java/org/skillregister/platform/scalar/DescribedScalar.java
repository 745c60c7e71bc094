package org.skillregister.platform.scalar;

/** A scalar of ours that says what a value of it looks like. */
public interface DescribedScalar {

    /** What is expected, as it follows "must be": {@code a day such as "2024-01-24"}. */
    String form();
}
