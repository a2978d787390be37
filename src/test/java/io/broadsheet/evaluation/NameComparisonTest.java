package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "Ines Okafor, ines okafor",
        "Ines Okafor, Dr. Ines Okafor",
        "Ines Okafor, Mrs Okafor Ines",
        "Ines Okafor, Ines Q. Okafor",
        "Ines Okafor, former President Ines Okafor",
        "Ines Okafor, Professor Ines Okafor",
        "Zoë Núñez, Zoe Nunez",
        "the City Council, City Council’s",
        "Okafor, Mr. Okafor",
        "the, The",
        "Ada Moreno and Theo Lindqvist, Theo Lindqvist and Ada Moreno"
    })
    void takesNamesForOne(String one, String other) {
        assertThat(NameComparison.same(one, other)).isTrue();
        assertThat(NameComparison.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ines Okafor, Okafor",
        "Ines Okafor, Ada Okafor",
        "Ines Okafor, Ines Okafor Moreno",
        "Ines Okafor, ''",
        "J. Okafor, Ines Okafor",
        "Ada Moreno and Theo Lindqvist, Ada Moreno"
    })
    void keepsNamesApart(String one, String other) {
        assertThat(NameComparison.same(one, other)).isFalse();
        assertThat(NameComparison.same(other, one)).isFalse();
    }

    @Test
    void takesNoNameForNoName() {
        assertThat(NameComparison.same("", "")).isTrue();
        assertThat(NameComparison.same("", "?!")).isTrue();
    }
}
