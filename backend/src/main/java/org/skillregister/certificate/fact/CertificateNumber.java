package org.skillregister.certificate.fact;

import java.util.Optional;
import java.util.UUID;
import org.skillregister.platform.text.BoundedPattern;
import org.skillregister.reference.SkillLevel;

/**
 * A certificate number (职业技能等级证书编号). It has no check digit: a well-formed number need not exist.
 *
 * @param value 22 characters: type of assessment body, its national code (4), province (2), the body's code there (6), year of issue (2),
 *     level (1), serial (6)
 */
public record CertificateNumber(String value) {

    private static final int LENGTH = 22;
    private static final BoundedPattern OTHER_KINDS =
            new BoundedPattern(LENGTH, "[0-9]{13}|[0-9]{16}|[YS][0-9]{14}[A-Z][0-9]{6}");
    private static final int LEVEL = 15;

    /** No real number has this province; samples do. */
    private static final String SAMPLE_PROVINCE = "99";

    private static final int BODY_END = 13;
    private static final long BODIES = 1_000_000_000_000L;

    /** @throws IllegalArgumentException when the value is malformed */
    public CertificateNumber {
        if (!isFormed(value)) {
            throw new IllegalArgumentException("Not the form of a certificate number");
        }
    }

    private static boolean isFormed(String text) {
        if (text.length() != LENGTH || (text.charAt(0) != 'Y' && text.charAt(0) != 'S')) {
            return false;
        }
        for (int place = 1; place < LENGTH; place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return text.charAt(LEVEL) >= '1' && text.charAt(LEVEL) <= '5';
    }

    /** @return empty when the typed text, in any width, case and spacing, is malformed */
    public static Optional<CertificateNumber> find(String typed) {
        String compact = NormalizedText.compact(typed);
        return isFormed(compact) ? Optional.of(new CertificateNumber(compact)) : Optional.empty();
    }

    /**
     * Whether the typed text is the number of another kind of certificate, which this register does not hold: a former vocational
     * qualification certificate (职业资格证书, 13 or 16 digits), or one with a letter for a level above the first (特级技师, 首席技师).
     */
    public static boolean isOfAnotherKind(String typed) {
        return OTHER_KINDS.fits(NormalizedText.compact(typed));
    }

    /** The number unpacked from 16 bytes. */
    public static CertificateNumber of(UUID packed) {
        long body = packed.getMostSignificantBits();
        StringBuilder number = new StringBuilder(LENGTH).append(body < BODIES ? 'S' : 'Y');
        appendPadded(number, body % BODIES, BODY_END - 1);
        appendPadded(number, packed.getLeastSignificantBits(), LENGTH - BODY_END);
        return new CertificateNumber(number.toString());
    }

    private static void appendPadded(StringBuilder text, long number, int width) {
        String digits = Long.toString(number);
        text.repeat('0', Math.max(0, width - digits.length())).append(digits);
    }

    /** The number packed into 16 bytes, which sort like the numbers of a body. */
    public UUID packed() {
        long body = Long.parseLong(value, 1, BODY_END, 10);
        return new UUID(isOfEmployer() ? BODIES + body : body, Long.parseLong(value, BODY_END, value.length(), 10));
    }

    private boolean isOfEmployer() {
        return value.charAt(0) == 'Y';
    }

    /** The assessment body: the first 13 characters. */
    public String body() {
        return value.substring(0, BODY_END);
    }

    /** The last two digits of the year of issue. */
    public int yearOfCentury() {
        return Integer.parseInt(value, 13, 15, 10);
    }

    public SkillLevel level() {
        return SkillLevel.of(value.charAt(LEVEL) - '0');
    }

    public boolean isSample() {
        return value.startsWith(SAMPLE_PROVINCE, 5);
    }

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "CertificateNumber[…]";
    }
}
