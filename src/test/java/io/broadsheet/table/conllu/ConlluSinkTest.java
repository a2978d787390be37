package io.broadsheet.table.conllu;

import static io.broadsheet.testing.SinkFolder.row;
import static io.broadsheet.testing.SinkFolder.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.batch.FormatRun;
import io.broadsheet.table.Cell;
import io.broadsheet.table.TableSink;
import io.broadsheet.testing.ConlluFile;
import io.broadsheet.testing.SinkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConlluSinkTest {
    private static final ConlluFormat FORMAT = new ConlluFormat();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What is written of one sentence, which begins at offset 5, and its words with their heads. */
    private String written(String text, Object... wordsAndHeads) throws IOException {
        List<List<Cell>> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < wordsAndHeads.length; i += 2) {
            String word = (String) wordsAndHeads[i];
            int head = (Integer) wordsAndHeads[i + 1];
            at = text.indexOf(word, at);
            tokens.add(row(
                    "tokens",
                    "sentence_id",
                    "s0",
                    "begin",
                    5 + at,
                    "end",
                    5 + at + word.length(),
                    "word",
                    word,
                    "pos",
                    "NN",
                    "ner",
                    word.equals("Moreno") ? "PERSON" : "O",
                    "head",
                    head,
                    "deprel",
                    head == 0 ? "root" : "dep"));
            at += word.length();
        }
        try (TableSink sink = FORMAT.open(SinkFolder.read(FORMAT, Set.of()), new SinkFolder(folder))) {
            sink.write(
                    table("sentences"),
                    List.of(row(
                            "sentences",
                            "article_id",
                            "news/may 1",
                            "section_id",
                            "1",
                            "sentence_id",
                            "s0",
                            "text",
                            text,
                            "paragraph_index",
                            3,
                            "begin",
                            5)));
            sink.write(table("tokens"), tokens);
            sink.finish();
        }
        ConlluFile.check(folder.resolve("tokens.conllu"));
        return Files.readString(folder.resolve("tokens.conllu"));
    }

    @Test
    void writesWordsWithHeadsNamesAndPlaces() throws IOException {
        assertThat(written("Moreno\n won.", "Moreno", 2, "won", 0, ".", 2)).isEqualTo("""
                # newdoc id = news/may 1
                # newpar
                # sent_id = news%2fmay%201:s0
                # section_id = 1
                # text = Moreno won.
                1	Moreno	_	_	NN	_	2	dep	_	NER=PERSON|begin=5|end=11
                2	won	_	_	NN	_	0	root	_	SpaceAfter=No|begin=13|end=16
                3	.	_	_	NN	_	2	dep	_	begin=16|end=17

                """);
    }

    @Test
    void leavesHeadsOutThatAreNoTree() throws IOException {
        assertThat(written("a b c", "a", 0, "b", 3, "c", 2)).contains("2\tb\t_\t_\tNN\t_\t_\t_\t_");
        assertThat(written("a b", "a", 0, "b", 0)).contains("1\ta\t_\t_\tNN\t_\t_\t_\t_");
        assertThat(written("a b", "a", 0, "b", 9)).contains("1\ta\t_\t_\tNN\t_\t_\t_\t_");
    }

    @Test
    void keepsSpacesWithinWords() throws IOException {
        assertThat(written("1 1/2 cups", "1 1/2", 2, "cups", 0)).contains("\n1\t1 1/2\t");
    }

    @Test
    void writesTheWordsOfARunWithoutTheirTable() throws Exception {
        FormatRun.write(folder, List.of(FORMAT), Set.of("articles"));

        assertThat(folder.resolve("tokens.csv")).doesNotExist();
        assertThat(ConlluFile.check(folder.resolve("tokens.conllu")))
                .hasSizeGreaterThan(5)
                .anySatisfy(words -> assertThat(words.get(0)[1]).isEqualTo("Rain"));
        assertThat(Files.readString(folder.resolve("tokens.conllu")))
                .containsOnlyOnce("# newdoc id = bridge\n")
                .containsOnlyOnce("# newdoc id = 1-2\n");
    }
}
