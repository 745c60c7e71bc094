package org.skillregister.certificate.fact;

import java.util.List;
import java.util.Optional;
import org.skillregister.platform.TextForm;

/** Kind of an identity document. Of the last two, whose numbers no source of ours describes, only length and characters are checked. */
public enum IdentityDocumentType {
    RESIDENT_IDENTITY_CARD("(?!8[123])[1-9][0-9]{16}[0-9X]", true, "居民身份证", "身份证"),
    RESIDENCE_PERMIT("8[123][0-9]{15}[0-9X]", true, "港澳台居民居住证", "居住证"),
    PERMANENT_RESIDENCE_CARD("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]", false, "外国人永久居留身份证", "外国人永久居留证"),
    PASSPORT("[A-Z0-9]{5,20}", false, "护照", "普通护照");

    private static final int LONGEST = 20;

    private static final List<IdentityDocumentType> TYPES = List.of(values());

    /** It does not change, which the compiler cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final TextForm form;

    private final boolean checkDigit;
    private final String chinese;
    private final String alsoCalled;

    IdentityDocumentType(String form, boolean checkDigit, String chinese, String alsoCalled) {
        this.form = new TextForm(LONGEST, form);
        this.checkDigit = checkDigit;
        this.chinese = chinese;
        this.alsoCalled = alsoCalled;
    }

    /** @return the kind by its name here or in Chinese */
    public static Optional<IdentityDocumentType> find(String text) {
        for (IdentityDocumentType type : TYPES) {
            if (type.name().equals(text) || type.chinese.equals(text) || type.alsoCalled.equals(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    boolean fits(String number) {
        return form.fits(number) && (!checkDigit || ResidentNumber.isDated(number));
    }

    /** Whether the last character is the check digit of GB 11643. */
    boolean hasCheckDigit() {
        return checkDigit;
    }
}
