package org.skillregister.certificate.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.reference.SkillLevel;
import tools.jackson.databind.JsonNode;

class CertificateNumberTest {

    private static final String NUMBER = "S000031000015243000001";

    @Test
    void partsAreRead() {
        CertificateNumber number = new CertificateNumber(NUMBER);

        assertThat(number.body()).isEqualTo("S000031000015");
        assertThat(number.yearOfCentury()).isEqualTo(24);
        assertThat(number.level()).isEqualTo(SkillLevel.LEVEL_3);
        assertThat(number.isSample()).isFalse();
        assertThat(new CertificateNumber("S000099000015243000001").isSample()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s000031000015243000001",
                "Ｓ０００031000015243000001",
                " S0000 31 000015 24 3 000001 ",
                "S000031000015243000001\u200b",
                "S000031000015\u3000243000001",
            })
    void isFoundHoweverItIsTyped(String typed) {
        assertThat(CertificateNumber.find(typed)).hasValue(new CertificateNumber(NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "S00003100001524300000",
                "S0000310000152430000011",
                "X000031000015243000001",
                "S000031000015240000001",
                "S000031000015246000001",
                "S00003100001524300000l",
                "1803000000512345",
            })
    void otherFormsAreNoNumbers(String typed) {
        assertThat(CertificateNumber.find(typed)).isEmpty();
        assertThatThrownBy(() -> new CertificateNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBER,
                "Y000031000015243000001",
                "S000000000000001000000",
                "Y999999999999995999999",
                "S999999999999995999999",
            })
    void sixteenBytesHoldItWhole(String number) {
        assertThat(CertificateNumber.of(new CertificateNumber(number).packed()).value())
                .isEqualTo(number);
    }

    @Test
    void packedNumbersOfABodyLieInOrder() {
        List<String> numbers =
                List.of("S000031000015231999999", NUMBER, "S000031000015243000002", "S000031000015251000000");

        assertThat(numbers.stream().map(number -> new CertificateNumber(number).packed()))
                .isSorted();
    }

    @Test
    void isNotPrinted() {
        assertThat(new CertificateNumber(NUMBER).toString()).doesNotContain("31", "243");
    }

    static Stream<JsonNode> published() {
        return PublishedRules.numbers();
    }

    @ParameterizedTest
    @MethodSource("published")
    void numbersOfOtherCertificatesAreKnownAsSuch(JsonNode published) {
        String typed = published.get("number").stringValue();
        Optional<String> problem = published.get("problem").stringValueOpt();

        assertThat(CertificateNumber.find(typed).isPresent()).isEqualTo(problem.isEmpty());
        assertThat(CertificateNumber.isOfAnotherKind(typed)).isEqualTo(problem.equals(Optional.of("NOT_KEPT_HERE")));
    }
}
