package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VisibleTextTest {
    private static String read(String text) {
        return VisibleText.of(text, 0, text.length()).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Mar\u00ADgaret Ashdown, Margaret Ashdown",
        "the \u200Bfirm Holt, the firm Holt",
        "Lind\u2060holm \u202AHarbour\u202C, Lindholm Harbour",
        "\uFEFFOsby, Osby",
        "the oﬃce of ﬁnance, the office of finance",
        "👩\u200D🚒 came, 👩\u200D🚒 came"
    })
    void leavesOutWhatNobodySees(String text, String seen) {
        assertThat(read(text)).isEqualTo(seen);
    }

    @Test
    void mendsWordsThatALineEndCuts() {
        assertThat(read("the roads depart-\nment of Kings-\r\n  bridge"))
                .isEqualTo("the roads department of Kingsbridge");
        assertThat(read("until Sep-\u00AD \ntember")).isEqualTo("until September");
    }

    @Test
    void keepsTheHyphenOfCompounds() {
        assertThat(read("Goodwin-\nHayes")).isEqualTo("Goodwin-Hayes");
        assertThat(read("a well-\nknown state-\nof-the-art pump")).isEqualTo("a well-known state-of-the-art pump");
        assertThat(read("short-\nand long-term")).isEqualTo("short-\nand long-term");
        assertThat(read("in 1990-\n1995")).isEqualTo("in 1990-\n1995");
    }

    @Test
    void knowsWhereEachCharacterStands() {
        VisibleText visible = VisibleText.of("x Mar\u00ADgaret oﬃce", 2, 16);

        assertThat(visible.toString()).isEqualTo("Margaret office");
        assertThat(visible.begin(0)).isEqualTo(2);
        assertThat(visible.begin(3)).isEqualTo(6);
        assertThat(visible.end(8)).isEqualTo(11);
        assertThat(visible.begin(9)).isEqualTo(12);
        assertThat(visible.end(15)).isEqualTo(16);
    }

    @Property
    void placesRiseAndStayWithinTheText(@ForAll String text) {
        VisibleText visible = VisibleText.of(text, 0, text.length());
        for (int i = 0; i < visible.toString().length(); i++) {
            assertThat(visible.begin(i)).isBetween(i == 0 ? 0 : visible.begin(i - 1), text.length() - 1);
            assertThat(visible.end(i + 1)).isGreaterThan(visible.begin(i));
        }
    }
}
