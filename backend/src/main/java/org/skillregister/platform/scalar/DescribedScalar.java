package org.skillregister.platform.scalar;

/** A scalar that describes its format. */
public interface DescribedScalar {

    /** The expected value, in words that follow "must be": {@code a day such as "2024-01-24"}. */
    String form();
}
