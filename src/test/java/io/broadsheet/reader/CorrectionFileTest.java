package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.CorrectionLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectionFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private List<CorrectionLine> read(String content) throws Exception {
        return CorrectionFile.read(Files.writeString(folder.resolve("mended.csv"), content))
                .lines();
    }

    @Test
    void readsColumnsInAnyOrderAndPassesOthersOver() throws Exception {
        assertThat(
                        read(
                                "\uFEFFVerb;value;sentence;target;article_id;table\r\nrename; Ada Lind ;x;e1;press/a;entities\r\n"))
                .containsExactly(new CorrectionLine(2, "press/a", "entities", "e1", "rename", "Ada Lind"));
        assertThat(read("article_id\ttarget\tverb\tvalue\na\tq1\tspeaker\n"))
                .containsExactly(new CorrectionLine(2, "a", "", "q1", "speaker", ""));
    }

    @Test
    void passesRowsWithoutAVerbOver() throws Exception {
        assertThat(read("article_id,target,verb,value\na,q1,,Ada\n\na,q2,drop,\n"))
                .containsExactly(new CorrectionLine(4, "a", "", "q2", "drop", ""));
    }

    @Test
    void keepsWhatIsWrongWithARow() throws Exception {
        assertThat(read("article_id,target,verb,value\na,e1,rename,Lind, Ada\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.problem()).contains("5 cells", "4", "quotation marks"));
    }

    @Test
    void readsWhatOlderSpreadsheetsWrite() throws Exception {
        Path latin = Files.write(
                folder.resolve("latin.csv"),
                "article_id;target;verb;value\na;e1;rename;Björk\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(CorrectionFile.read(latin).lines())
                .extracting(CorrectionLine::value)
                .containsExactly("Björk");
    }

    @Test
    void refusesAFileThatDoesNotNameItsColumns() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "a,e1,rename,Ada\n");

        assertThatThrownBy(() -> CorrectionFile.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("x.csv", "line 1", "article_id");
        assertThatThrownBy(() -> CorrectionFile.read(folder.resolve("none.csv")))
                .hasMessageContaining("no such file");
    }
}
