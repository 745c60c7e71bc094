package org.skillregister.certificate.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolderNameTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 张 三",
        "张三, 张\u3000三",
        "阿不都·买买提, 阿不都•买买提",
        "阿不都·买买提, 阿不都．买买提",
        "阿不都·买买提, 阿不都・买买提",
        "阿不都·买买提, 阿不都‧买买提",
        "阿不都·买买提, 阿不都 · 买买提",
        "阿不都·买买提, 阿不都.买买提",
        "John Smith, ＪＯＨＮ　ｓｍｉｔｈ",
        "José, Jose\u0301",
    })
    void isTheSameHoweverItIsTyped(String name, String typed) {
        assertThat(HolderName.find(typed).orElseThrow().compared())
                .isEqualTo(HolderName.find(name).orElseThrow().compared());
    }

    @ParameterizedTest
    @CsvSource({"张三, 张三丰", "张三, 章三", "阿不都·买买提, 阿不都买买提", "Ann, Anna"})
    void anotherNameIsAnother(String name, String other) {
        assertThat(HolderName.find(other).orElseThrow().compared())
                .isNotEqualTo(HolderName.find(name).orElseThrow().compared());
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张**", "欧阳修远, 欧**", "阿不都·买买提, 阿**", "John Smith, J**", "𠮷田, 𠮷*", "张, 张*"})
    void isMaskedToItsFirstCharacter(String name, String masked) {
        assertThat(HolderName.find(name).orElseThrow().masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12", "···", "***", "样\uFFFD子"})
    void whatHasNoLetterIsNoName(String typed) {
        assertThat(HolderName.find(typed)).isEmpty();
    }
}
