package org.skillregister.certificate.file;

import org.skillregister.platform.text.BoundedPattern;

/** Recognizes numbers and days that a spreadsheet has reformatted; the original text is lost. */
public final class SpreadsheetDamage {

    private static final BoundedPattern POWER = new BoundedPattern(40, "[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]+");

    /** Days since 1899-12-30: 45413. */
    private static final BoundedPattern SERIAL_DAY = new BoundedPattern(40, "[34][0-9]{4}(\\.[0-9]+)?");

    private SpreadsheetDamage() {}

    /** Whether a long number has become something like 1.23E+17. */
    public static boolean isPower(String text) {
        return POWER.fits(text);
    }

    /** Whether a day has become a number. */
    public static boolean isSerialDay(String text) {
        return SERIAL_DAY.fits(text);
    }

    /**
     * Whether the last digits of a number may have become zeros: a spreadsheet keeps only 15 digits.
     *
     * @param number a number with a wrong check digit
     */
    public static boolean isCutOff(String number) {
        return number.endsWith("000");
    }
}
