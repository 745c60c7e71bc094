package org.skillregister.reference;

import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param amount how much, in units of the currency, with decimals
 * @param currency the currency
 */
public record Money(BigDecimal amount, CurrencyCode currency) {

    /** @param amount how much, in yuan */
    public static Money yuan(BigDecimal amount) {
        return new Money(amount, CurrencyCode.CNY);
    }

    public Money times(int number) {
        return new Money(amount.multiply(BigDecimal.valueOf(number)), currency);
    }

    /** A currency by its ISO 4217 code. */
    public enum CurrencyCode {
        CNY
    }
}
