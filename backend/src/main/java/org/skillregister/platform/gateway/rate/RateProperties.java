package org.skillregister.platform.gateway.rate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rate limits per client, {@code register.rate.*}. A request costs one point, and one more for every {@code valuesPerPoint} values it may
 * fetch; a cached answer costs only the one point.
 *
 * @param pointsPerMinute points that a client may spend per minute; 0 means no limit
 * @param keyPointsPerMinute points that a valid key may spend per minute, from all addresses together
 * @param valuesPerPoint values per point
 * @param shared whether several servers count together in PostgreSQL instead of separately
 */
@ConfigurationProperties("register.rate")
public record RateProperties(
        @DefaultValue("6000") long pointsPerMinute,
        @DefaultValue("60000") long keyPointsPerMinute,
        @DefaultValue("50") long valuesPerPoint,
        @DefaultValue("false") boolean shared) {}
