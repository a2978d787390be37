package io.broadsheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {
    private static final String STARTS = "=+-@\t\r\n\u0000\uFF1D\uFF0B\uFF0D\uFF20";

    @Property
    void givesAnyTextBackAsItWas(@ForAll String text) {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @Property
    void givesTextThatLooksLikeAFormulaBackAsItWas(@ForAll("formulas") String text) {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @Property
    void neverLetsADangerousStartThrough(@ForAll String rest) {
        STARTS.codePoints()
                .mapToObj(Character::toString)
                .forEach(start -> assertThat(FormulaGuard.guarded(start + rest)).isEqualTo("'" + start + rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  =1+1", "'=1+1", "''@SUM(A1)", "' -1", "\n+1"})
    void guardsAStartBehindSpacesAndApostrophes(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1+1=2", "Mayor", "'", "'90s music", "' spaced", "“=quoted”", "—dash", "a\n=b", "#1", "5 - 3"
            })
    void leavesHarmlessTextAlone(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.strings().withChars(STARTS + "' \u00A0a1(").ofMaxLength(8);
    }
}
