package org.skillregister.certificate.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.certificate.fact.IdentityDocumentType.PASSPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillregister.ApiTest;
import tools.jackson.databind.JsonNode;

class IdentityDocumentTest {

    static Stream<JsonNode> cases() {
        return PublishedRules.documents().get("cases").valueStream();
    }

    static Stream<List<String>> same() {
        return PublishedRules.documents().get("same").valueStream().map(PublishedRules::texts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void problemsAndKindsAreThosePublished(JsonNode published) {
        String number = published.get("number").stringValue();
        IdentityDocumentType type =
                IdentityDocumentType.valueOf(published.get("type").stringValue());

        assertThat(IdentityDocument.typed(type, number).problem(ApiTest.TODAY).map(Enum::name))
                .isEqualTo(published.get("problem").stringValueOpt());
        assertThat(IdentityDocumentType.ofNumber(number, ApiTest.TODAY).map(Enum::name))
                .isEqualTo(published.get("kind").stringValueOpt());
    }

    static Stream<JsonNode> kindNotSaid() {
        return PublishedRules.documents().get("kindNotSaid").valueStream();
    }

    @ParameterizedTest
    @MethodSource("kindNotSaid")
    void numbersWithoutAKindAreJudgedAsPublished(JsonNode published) {
        String number = published.get("number").stringValue();
        Optional<IdentityDocumentType> kind = IdentityDocumentType.supposed(number, ApiTest.TODAY);

        assertThat(kind.map(Enum::name)).isEqualTo(published.get("kind").stringValueOpt());
        assertThat(kind.flatMap(type -> IdentityDocument.typed(type, number).problem(ApiTest.TODAY))
                        .map(Enum::name))
                .isEqualTo(published.get("problem").stringValueOpt());
    }

    @ParameterizedTest
    @CsvSource({"passport, PASSPORT", "护 照, PASSPORT", "Resident Identity Card, RESIDENT_IDENTITY_CARD"})
    void kindsAreReadAsTheyAreWritten(String text, IdentityDocumentType type) {
        assertThat(IdentityDocumentType.find(text)).hasValue(type);
    }

    @ParameterizedTest
    @EnumSource(IdentityDocumentType.class)
    void everyKindHasItsPublishedNamesAndCases(IdentityDocumentType type) {
        assertThat(PublishedRules.texts(PublishedRules.documents().get("kinds").get(type.name())))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(IdentityDocumentType.find(name)).hasValue(type));
        assertThat(cases().filter(
                                published -> published.get("type").stringValue().equals(type.name())))
                .anySatisfy(good -> assertThat(good.get("problem").isNull()).isTrue())
                .anySatisfy(bad -> assertThat(bad.get("problem").isNull()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("same")
    void numberStaysTheSameWhenTheDocumentIsIssuedAnew(List<String> typeAndNumbers) {
        IdentityDocumentType type = IdentityDocumentType.valueOf(typeAndNumbers.getFirst());

        assertThat(typeAndNumbers.stream()
                        .skip(1)
                        .map(number -> IdentityDocument.typed(type, number))
                        .distinct())
                .hasSize(1);
    }

    /** Every number of the cases fits the published form exactly when it fits ours. */
    @ParameterizedTest
    @EnumSource(IdentityDocumentType.class)
    void formsAreThosePublished(IdentityDocumentType type) {
        Pattern form =
                Pattern.compile(PublishedRules.documentForms().get(type.name()).stringValue());

        assertThat(cases().map(published ->
                        NormalizedText.compact(published.get("number").stringValue())))
                .allSatisfy(number ->
                        assertThat(form.matcher(number).matches()).as(number).isEqualTo(type.fits(number)));
    }

    @Test
    void nobodyIsBornTomorrow() {
        LocalDate birth = LocalDate.of(1990, 1, 1);
        IdentityDocument document =
                IdentityDocument.typed(IdentityDocumentType.RESIDENT_IDENTITY_CARD, "990001199001010019");

        assertThat(document.problem(birth.minusDays(1))).hasValue(DocumentProblem.BIRTH_DATE);
        assertThat(document.problem(birth)).isNotEqualTo(document.problem(birth.minusDays(1)));
    }

    @Test
    void isNotPrinted() {
        assertThat(IdentityDocument.typed(PASSPORT, "E12345678").toString()).doesNotContain("1234");
    }
}
