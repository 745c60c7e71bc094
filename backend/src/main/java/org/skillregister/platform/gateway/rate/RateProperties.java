package org.skillregister.platform.gateway.rate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one client may ask, {@code register.rate.*}. A request costs one point, and one more for every
 * {@code valuesPerPoint} values it may fetch; an answer that is kept costs the one point only.
 *
 * @param pointsPerMinute what a client may spend in a minute; 0 is without limit
 * @param keyPointsPerMinute what a valid key may spend in a minute, wherever it is shown from
 * @param valuesPerPoint values that a point buys
 * @param shared whether several servers count together, in PostgreSQL, rather than each for itself
 */
@ConfigurationProperties("register.rate")
public record RateProperties(
        @DefaultValue("6000") long pointsPerMinute,
        @DefaultValue("60000") long keyPointsPerMinute,
        @DefaultValue("50") long valuesPerPoint,
        @DefaultValue("false") boolean shared) {}
