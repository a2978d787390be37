package io.broadsheet.corenlp;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LetterCaseTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "tr", "az-AZ", "az", "lt-LT"})
    void refusesLocalesThatLowerLettersInAWayOfTheirOwn(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThatThrownBy(LetterCase::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Locale.setDefault(Locale.ROOT)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"und", "en-US", "de-DE", "el-GR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN", "nl-NL"})
    void takesAllOthers(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThatCode(LetterCase::check).doesNotThrowAnyException();
    }
}
