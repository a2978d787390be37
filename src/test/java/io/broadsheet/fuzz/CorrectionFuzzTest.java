package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.NewsAnalyzer;
import io.broadsheet.corpus.correction.ArticleCorrector;
import io.broadsheet.corpus.correction.CorrectionLines;
import io.broadsheet.corpus.correction.CorrectionReading;
import io.broadsheet.corpus.correction.Identities;
import io.broadsheet.corpus.correction.Mistake;
import io.broadsheet.corpus.stored.StoredArticle;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.model.Document;
import io.broadsheet.reader.CorrectionFile;
import io.broadsheet.reader.InputException;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.StoredRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class CorrectionFuzzTest {
    private static final StoredArticle ARTICLE = StoredRows.of(
            NewsAnalyzer.on(new PlainEngine())
                    .analyze(
                            Document.of(
                                    "a",
                                    "the bridge opens\n\n“It holds,” said Ada Moreno. later Jonas Petersen and Omar Velm left.\n\n“We pay,” said Omar Velm.\n")));

    /** A file of whatever bytes is refused in words, or each of its rows is applied or told. */
    @FuzzTest(maxDuration = "10m")
    void appliesAnyFileOrSaysWhatIsWrong(byte[] bytes) throws IOException {
        Path path = Files.createTempFile("fuzz", ".csv");
        try {
            Files.write(path, bytes);
            CorrectionList list = CorrectionFile.read(path);
            CorrectionLines lines = CorrectionLines.of(List.of(list));
            ArticleCorrector corrector =
                    new ArticleCorrector(CorrectionReading.of(lines.all()), lines, Identities.BY_NAME, true);
            corrector.articleIds().stream().filter(id -> !id.equals("a")).forEach(corrector::missing);
            corrector.correct(ARTICLE);
            assertThat(corrector.applied() + corrector.mistakes().size())
                    .isGreaterThanOrEqualTo(list.lines().size());
            assertThat(corrector.mistakes()).extracting(Mistake::message).doesNotContain("");
        } catch (InputException e) {
            assertThat(e.explanation()).startsWith(path.toString());
        } finally {
            Files.delete(path);
        }
    }
}
