package org.skillregister.certificate.fact;

import java.util.List;
import java.util.Optional;
import org.skillregister.platform.TextForm;

/**
 * Kind of an identity document. Of passports, whose numbers no source of ours describes, and of permanent residence cards from before
 * 2023 only length and characters are checked.
 */
public enum IdentityDocumentType {
    RESIDENT_IDENTITY_CARD("(?!8[123]|9[0-8])[1-9][0-9]{16}[0-9X]", "居民身份证", "身份证"),
    RESIDENCE_PERMIT("8[123][0-9]{15}[0-9X]", "港澳台居民居住证", "居住证", "港澳居民居住证", "台湾居民居住证"),
    PERMANENT_RESIDENCE_CARD("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]", "外国人永久居留身份证", "外国人永久居留证"),
    PASSPORT("[A-Z0-9]{5,20}", "护照", "普通护照");

    /** Those of residents and permits, and the permanent residence card's since 2023. */
    private static final TextForm WITH_CHECK_DIGIT = new TextForm(18, "[0-9]{17}[0-9X]");

    private static final int LONGEST = 20;

    private static final List<IdentityDocumentType> TYPES = List.of(values());

    /** Neither changes, which the compiler cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final TextForm form;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> chinese;

    IdentityDocumentType(String form, String... chinese) {
        this.form = new TextForm(LONGEST, form);
        this.chinese = List.of(chinese);
    }

    /** @return the kind by its name here or in Chinese */
    public static Optional<IdentityDocumentType> find(String text) {
        for (IdentityDocumentType type : TYPES) {
            if (type.name().equals(text) || type.chinese.contains(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    boolean fits(String number) {
        return form.fits(number) && (!hasCheckDigit(number) || ResidentNumber.isDated(number));
    }

    /** Whether the last character is the check digit of GB 11643. */
    boolean hasCheckDigit(String number) {
        return this != PASSPORT && WITH_CHECK_DIGIT.fits(number);
    }
}
