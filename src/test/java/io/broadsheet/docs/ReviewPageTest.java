package io.broadsheet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.corpus.review.DoubtSign;
import io.broadsheet.corpus.review.Question;
import io.broadsheet.corpus.review.ReviewTable;
import io.broadsheet.table.Column;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** docs/review.md shows the columns, questions and signs that there are. */
final class ReviewPageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("docs/review.md"));
    }

    @Test
    void everySignStandsThereWithItsWeight() throws IOException {
        assertThat(page())
                .contains(Arrays.stream(DoubtSign.values())
                        .map(sign -> "| `" + sign.text() + "` | "
                                + BigDecimal.valueOf(sign.weight())
                                        .stripTrailingZeros()
                                        .toPlainString() + " |")
                        .toList());
    }

    @Test
    void everyQuestionStandsThereWithItsAnswers() throws IOException {
        assertThat(page())
                .contains(Arrays.stream(Question.values())
                        .map(question ->
                                "| `" + question.text() + "` | `" + String.join("`, `", question.answers()) + "` |")
                        .toList());
    }

    @Test
    void everyColumnStandsThere() throws IOException {
        for (Column<?, ?> column : ReviewTable.TABLE.columns()) {
            assertThat(page()).contains("`" + column.name() + "`");
        }
    }
}
