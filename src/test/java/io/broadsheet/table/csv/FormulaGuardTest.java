package io.broadsheet.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {
    private static final FormulaGuard GUARD = new FormulaGuard(',');
    private static final String STARTS = "=+-@\t\r\n\u0000\uFF1D\uFF0B\uFF0D\uFF20";

    @Property
    void givesAnyTextBackAsItWas(@ForAll String text) {
        assertThat(GUARD.unguarded(GUARD.guarded(text))).isEqualTo(text);
    }

    @Property
    void givesTextThatLooksLikeAFormulaBackAsItWas(@ForAll("formulas") String text) {
        assertThat(GUARD.unguarded(GUARD.guarded(text))).isEqualTo(text);
    }

    @Property
    void givesTextBackThatASpreadsheetWouldCutAtAnotherSeparator(
            @ForAll("cells") String text, @ForAll("delimiters") char delimiter) {
        FormulaGuard guard = new FormulaGuard(delimiter);

        assertThat(guard.unguarded(guard.guarded(text))).isEqualTo(text);
    }

    @Property
    void leavesNoFormulaBehindAnySeparator(@ForAll("cells") String text, @ForAll("delimiters") char delimiter) {
        String guarded = new FormulaGuard(delimiter).guarded(text);

        for (char separator : (CsvFormat.DELIMITERS + "\n\r")
                .replace(String.valueOf(delimiter), "")
                .toCharArray()) {
            // What stands before the first separator begins no cell.
            Stream.of(guarded.split(Pattern.quote(String.valueOf(separator)), -1))
                    .skip(1)
                    .forEach(part -> assertThat(part.strip()).doesNotMatch("(?s)\"*[=+@\\-＝＋＠－].*"));
        }
    }

    @Test
    void guardsWhatAnotherSeparatorWouldMakeACell() {
        assertThat(GUARD.guarded("Hello …;=1+1;=2+3")).isEqualTo("Hello …;'=1+1;'=2+3");
        assertThat(GUARD.guarded("a| \"+1\"")).isEqualTo("a|' \"+1\"");
        assertThat(GUARD.guarded("a, -1 and @osby")).isEqualTo("a, -1 and @osby");
        assertThat(new FormulaGuard(';').guarded("a, -1;=2")).isEqualTo("a,' -1;=2");
    }

    @Test
    void readsALongRunOfSeparatorsOnce() {
        String text = "\n".repeat(2_000_000) + "=1";

        assertThat(GUARD.unguarded(GUARD.guarded(text))).isEqualTo(text);
    }

    @Property
    void neverLetsADangerousStartThrough(@ForAll String rest) {
        STARTS.codePoints()
                .mapToObj(Character::toString)
                .forEach(start -> assertThat(GUARD.guarded(start + rest)).startsWith("'" + start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  =1+1", "'=1+1", "''@SUM(A1)", "' -1", "\na"})
    void guardsAStartBehindSpacesAndApostrophes(String text) {
        assertThat(GUARD.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1+1=2", "Mayor", "'", "'90s music", "' spaced", "“=quoted”", "—dash", "a, =b", "#1", "5 - 3"
            })
    void leavesHarmlessTextAlone(String text) {
        assertThat(GUARD.guarded(text)).isEqualTo(text);
        assertThat(GUARD.unguarded(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("=+-@＝'\" ;|,\t\r\na\u00A0").ofMaxLength(12);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.chars().with(CsvFormat.DELIMITERS.toCharArray());
    }

    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.strings().withChars(STARTS + "' \u00A0a1(").ofMaxLength(8);
    }
}
