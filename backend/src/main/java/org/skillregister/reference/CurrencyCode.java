package org.skillregister.reference;

/** A currency by its ISO 4217 code. */
public enum CurrencyCode {
    CNY
}
