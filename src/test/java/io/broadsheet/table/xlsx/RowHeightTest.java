package io.broadsheet.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.table.Cell;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowHeightTest {
    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "one, 10, 1",
        "one two three, 10, 2",
        "one two three, 7, 2",
        "one two three, 5, 3",
        "abcdefghij, 4, 3",
        "abcdefgh ij, 4, 3",
    })
    void breaksLinesAtSpacesAndLongWordsAnywhere(String text, int columns, int lines) {
        assertThat(RowHeight.lines(text, columns)).isEqualTo(lines);
    }

    @Property
    void isBoundedWhateverTheText(@ForAll String text, @ForAll @IntRange(min = 1, max = 60) int width) {
        List<Heading> headings = List.of(Heading.prose("Text", width));

        assertThat(RowHeight.lines(List.of(Cell.text(text)), headings)).isBetween(1, 31);
    }
}
