package org.skillregister.certificate.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.skillregister.platform.text.BoundedPattern;

/**
 * Type of identity document. For passports, whose numbers no available source describes, and permanent residence cards from before 2023,
 * only length and characters are checked. Travel permits are compared by the part that a person keeps for life: the Ministry of Public
 * Security published the rules for Hong Kong and Macao in 2010; for Taiwan it is eight digits, which since 2008 are the whole number.
 */
public enum IdentityDocumentType {
    RESIDENT_IDENTITY_CARD("(?!8[123]|9[0-8])[1-9][0-9]{16}[0-9X]", "居民身份证", "身份证"),
    RESIDENCE_PERMIT("8[123][0-9]{15}[0-9X]", "港澳台居民居住证", "港澳居民居住证", "台湾居民居住证", "居住证"),
    PERMANENT_RESIDENCE_CARD("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]", "外国人永久居留身份证", "外国人永久居留证"),
    HONG_KONG_MACAO_TRAVEL_PERMIT("[HM][0-9]{8}([0-9]{2})?", "港澳居民来往内地通行证", "回乡证"),
    TAIWAN_TRAVEL_PERMIT("[0-9]{8}([0-9]{2}(\\([A-Z0-9]\\))?)?", "台湾居民来往大陆通行证", "台胞证"),
    PASSPORT("[A-Z0-9]{5,20}", "护照", "普通护照");

    private static final int LONGEST = 20;

    private static final BoundedPattern LETTERS_AND_DIGITS = new BoundedPattern(LONGEST, "[A-Z]{3}[0-9]{12}");

    /** Types whose numbers may have a check digit; the first digits distinguish them. */
    private static final List<IdentityDocumentType> CHECKED =
            List.of(RESIDENT_IDENTITY_CARD, RESIDENCE_PERMIT, PERMANENT_RESIDENCE_CARD);

    /** These types by the first two digits of a number. */
    private static final List<Optional<IdentityDocumentType>> BY_START =
            IntStream.range(0, 100).mapToObj(IdentityDocumentType::checked).toList();

    private static final Map<String, IdentityDocumentType> BY_NAME = byName();

    /** Both are immutable, which the compiler cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final BoundedPattern form;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> chinese;

    IdentityDocumentType(String form, String... chinese) {
        this.form = new BoundedPattern(LONGEST, form);
        this.chinese = List.of(chinese);
    }

    /** @return the type with this constant or Chinese name, in any width, case and spacing */
    public static Optional<IdentityDocumentType> find(String text) {
        String name = NormalizedText.compact(text, "_");
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, IdentityDocumentType> byName() {
        Map<String, IdentityDocumentType> types = new HashMap<>();
        for (IdentityDocumentType type : values()) {
            types.put(type.name().replace("_", ""), type);
            type.chinese.forEach(name -> types.put(name, type));
        }
        return Map.copyOf(types);
    }

    /**
     * The type assumed for a number when none is given: 17 digits and a digit or X are taken for a number with a check digit, even a
     * wrong one.
     *
     * @return empty when several types or none are possible
     */
    public static Optional<IdentityDocumentType> supposed(String typed, LocalDate today) {
        Optional<IdentityDocumentType> kind = ofNumber(typed, today);
        String number = NormalizedText.compact(typed);
        return kind.isEmpty() && ResidentNumber.isFormed(number) ? checked(number) : kind;
    }

    /** @return the only type that can have the number; empty when several types or none are possible */
    public static Optional<IdentityDocumentType> ofNumber(String typed, LocalDate today) {
        String number = NormalizedText.compact(typed);
        if (!ResidentNumber.isFormed(number)) {
            return LETTERS_AND_DIGITS.fits(number) ? Optional.of(PERMANENT_RESIDENCE_CARD) : Optional.empty();
        }
        return ResidentNumber.isDated(number, today) && ResidentNumber.isChecked(number)
                ? checked(number)
                : Optional.empty();
    }

    private static Optional<IdentityDocumentType> checked(String formed) {
        return BY_START.get(Integer.parseInt(formed, 0, 2, 10));
    }

    private static Optional<IdentityDocumentType> checked(int start) {
        String number = "%02d%016d".formatted(start, 0);
        return CHECKED.stream().filter(type -> type.fits(number)).findFirst();
    }

    boolean fits(String number) {
        return form.fits(number);
    }

    /** Whether the last character is the check digit of GB 11643; the number must have the format of this type. */
    boolean hasCheckDigit(String number) {
        return CHECKED.contains(this) && ResidentNumber.isFormed(number);
    }

    /** The part of the number that stays when the document is reissued. */
    String lasting(String number) {
        return switch (this) {
            case HONG_KONG_MACAO_TRAVEL_PERMIT -> fits(number) ? number.substring(0, 9) : number;
            case TAIWAN_TRAVEL_PERMIT -> fits(number) ? number.substring(0, 8) : number;
            default -> number;
        };
    }
}
