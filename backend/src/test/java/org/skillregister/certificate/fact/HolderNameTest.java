package org.skillregister.certificate.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolderNameTest {

    private static String compared(String typed, NameForm form) {
        return HolderName.find(typed).orElseThrow().compared(form);
    }

    static Stream<List<String>> same() {
        return PublishedRules.names().get("same").valueStream().map(PublishedRules::texts);
    }

    static Stream<List<String>> different() {
        return PublishedRules.names().get("different").valueStream().map(PublishedRules::texts);
    }

    static Stream<String> none() {
        return PublishedRules.texts(PublishedRules.names().get("none")).stream();
    }

    @ParameterizedTest
    @MethodSource("same")
    void isTheSameHoweverItIsTyped(List<String> ways) {
        assertThat(ways.stream().map(typed -> compared(typed, NameForm.FOLDED)).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("different")
    void anotherNameIsAnother(List<String> names) {
        assertThat(names.stream().map(name -> compared(name, NameForm.FOLDED))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("none")
    void whatHasNoLetterIsNoName(String typed) {
        assertThat(HolderName.find(typed)).isEmpty();
    }

    /** What came in before has it, and nobody can change it any more. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "张三, 张 三, 张三",
                "阿不都·买买提, 阿不都 • 买买提, 阿不都买买提",
                "阿不都买买提, 阿不都买买提, 阿不都买买提",
                "JOHNSMITH, ＪＯＨＮ　ｓｍｉｔｈ, JOHNSMITH",
                "JOSÉ, Jose\u0301, JOSE",
                "O'BRIEN, O'Brien, OBRIEN",
                "⻢超, ⻢超, 马超",
            })
    void earlierFormStaysAsItWas(String compact, String typed, String folded) {
        assertThat(compared(typed, NameForm.COMPACT)).isEqualTo(compact);
        assertThat(compared(typed, NameForm.FOLDED)).isEqualTo(folded);
    }

    @Test
    void namesOfFiftyCharactersAreTaken() {
        assertThat(HolderName.find("𠮷".repeat(50))).isPresent();
        assertThat(HolderName.find("阿·".repeat(50))).isPresent();
    }

    /** Their codes in GB 18030 before 2022 were private; ours are those of the charset, which has the later ones. */
    @Test
    void privateCodesAreTheCharactersOfGb18030() {
        byte[] code = {(byte) 0xFE, (byte) 0x50};
        for (int place = 0; place < 80; place++) {
            String now = new String(code, Charset.forName("GB18030"));
            String before = Character.toString(0xE815 + place);
            // Six have kept their private-use code in the charset. The standard's annex says which characters they are.
            if (!Character.isISOControl(now.charAt(0)) && Character.getType(now.charAt(0)) != Character.PRIVATE_USE) {
                assertThat(NameFolding.of(before))
                        .as(Integer.toHexString(0xE815 + place))
                        .isEqualTo(NameFolding.of(now));
            }
            assertThat(Character.getType(NameFolding.of(before).codePointAt(0))).isNotEqualTo(Character.PRIVATE_USE);
            code[1] = (byte) (code[1] + (code[1] == 0x7E ? 2 : 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"张?", "张？三", "张*", "张□", "欧阳〓"})
    void nameWithAGapIsKnownAsSuch(String typed) {
        assertThat(HolderName.find(typed).orElseThrow().hasGap()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张**", "欧阳修远, 欧**", "阿不都·买买提, 阿**", "John Smith, J**", "𠮷田, 𠮷*", "张, 张*"})
    void isMaskedToItsFirstCharacter(String name, String masked) {
        assertThat(HolderName.find(name).orElseThrow().masked()).isEqualTo(masked);
    }
}
