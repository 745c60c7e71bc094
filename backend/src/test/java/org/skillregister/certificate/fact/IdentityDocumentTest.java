package org.skillregister.certificate.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.certificate.fact.IdentityDocumentType.PASSPORT;
import static org.skillregister.certificate.fact.IdentityDocumentType.PERMANENT_RESIDENCE_CARD;
import static org.skillregister.certificate.fact.IdentityDocumentType.RESIDENCE_PERMIT;
import static org.skillregister.certificate.fact.IdentityDocumentType.RESIDENT_IDENTITY_CARD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityDocumentTest {

    private static boolean isGood(IdentityDocumentType type, String number) {
        IdentityDocument document = IdentityDocument.typed(type, number);
        return document.isWellFormed() && document.isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "440524188001010014", " 440524 18800101 0014 "})
    void checkDigitFits(String number) {
        assertThat(isGood(RESIDENT_IDENTITY_CARD, number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "44052418800101001X", "110105194912310028"})
    void checkDigitDoesNotFit(String number) {
        IdentityDocument document = IdentityDocument.typed(RESIDENT_IDENTITY_CARD, number);

        assertThat(document.isWellFormed()).isTrue();
        assertThat(document.isChecked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105491231002", "1101051949123100", "110105194902300021", "1.10105E+17", "E12345678"})
    void otherFormsAreNoResidentNumbers(String number) {
        assertThat(IdentityDocument.typed(RESIDENT_IDENTITY_CARD, number).isWellFormed())
                .isFalse();
    }

    @Test
    void eachKindHasItsForm() {
        String permit = "81000019900101001";
        permit += ResidentNumber.checkDigit(permit);

        assertThat(isGood(RESIDENCE_PERMIT, permit)).isTrue();
        assertThat(isGood(RESIDENT_IDENTITY_CARD, permit)).isFalse();
        assertThat(isGood(RESIDENCE_PERMIT, "11010519491231002X")).isFalse();
        assertThat(isGood(PERMANENT_RESIDENCE_CARD, "CHN310080010101")).isTrue();
        String card = "91131019900101001";
        card += ResidentNumber.checkDigit(card);
        assertThat(isGood(PERMANENT_RESIDENCE_CARD, card)).isTrue();
        assertThat(isGood(
                        PERMANENT_RESIDENCE_CARD,
                        "911310199001010010".equals(card) ? "911310199001010011" : "911310199001010010"))
                .as("its check digit is checked")
                .isFalse();
        assertThat(isGood(RESIDENT_IDENTITY_CARD, card)).isFalse();
        assertThat(isGood(PASSPORT, "e 1234 5678")).isTrue();
        assertThat(isGood(PASSPORT, "护照")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"港澳台居民居住证", "港澳居民居住证", "台湾居民居住证", "RESIDENCE_PERMIT"})
    void permitsAreFoundByTheirLegalNames(String name) {
        assertThat(IdentityDocumentType.find(name)).hasValue(RESIDENCE_PERMIT);
    }

    @Test
    void isNotPrinted() {
        assertThat(IdentityDocument.typed(PASSPORT, "E12345678").toString()).doesNotContain("1234");
    }
}
