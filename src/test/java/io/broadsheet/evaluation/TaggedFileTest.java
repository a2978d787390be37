package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TaggedFileTest {
    private static final Path WORDS = Path.of("src/test/resources/evaluation/tags/words.tsv");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path tables(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("mentions.csv"),
                "article_id,entity_id,surface,type,begin,end\n" + String.join("\n", rows) + "\n");
        return folder;
    }

    @Test
    void writesEachDocumentAsAnArticleOfParagraphs() throws Exception {
        List<Path> files = TaggedFile.read(WORDS).writeTexts(folder);

        assertThat(files).hasSize(2);
        assertThat(Files.readString(files.get(0)))
                .isEqualTo("Nora Pell runs the Velm-based Osby Post .\n\nShe likes \" Velm \" .\n\n");
        assertThat(Files.readString(files.get(1))).isEqualTo("Velm won .");
    }

    @Test
    void appendsPredictionsAndLeavesTheRestAsItIs() throws Exception {
        TagReport report = TaggedFile.read(WORDS)
                .measure(tables(
                        "000001,e1,Nora Pell,PERSON,0,9",
                        "000001,e2,Velm,LOCATION,19,23",
                        "000001,e3,Osby,ORGANIZATION,30,34",
                        "000001,e4,Post,ORGANIZATION,35,39",
                        "000002,e1,Velm,LOCATION,0,4",
                        "000002,e2,won,DATE,5,8"));

        String[] before = Files.readString(WORDS).split("\n", -1);
        String[] after = report.predictions().split("\n", -1);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).startsWith(before[i]);
        }
        assertThat(report.predictions())
                .contains("Nora\tB-PER\tB-PERSON\n", "Pell\tI-PER\tI-PERSON\n")
                .contains("Velm-based\tO\tO\n")
                .contains("Osby\tB-ORG\tB-ORGANIZATION\n", "Post\tI-ORG\tB-ORGANIZATION\n")
                .contains("-DOCSTART-\tO\tO\n\n", "won\tO\tO\n");
        // Right: Nora Pell and the second Velm; wrong: Osby and Post as two; missed: Osby Post and the first Velm.
        assertThat(report.text()).containsPattern("all four +4 +4 +2 +0\\.500 +0\\.500 +0\\.500");
        assertThat(report.json()).contains("\"f1\" : 0.5000");
    }

    @Test
    void namesTheLineThatIsNoTaggedWord() throws IOException {
        Path file = Files.writeString(folder.resolve("w.tsv"), "Velm\tB-LOC\nwon O\n");

        assertThatThrownBy(() -> TaggedFile.read(file))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("w.tsv, line 2")
                .hasMessageContaining("'won O'");
        assertThatThrownBy(() -> TaggedFile.read(Files.writeString(file, "\n\n")))
                .hasMessageContaining("no words");
    }

    @Test
    void readsNamesOffTags() {
        assertThat(TagSpan.of(List.of("B-PER", "I-PER", "B-PER", "O", "I-LOC", "I-ORG", "CITY", "B-DATE")))
                .extracting(span -> span.type() + " " + span.begin() + "-" + span.end())
                .containsExactly("PERSON 0-2", "PERSON 2-3", "LOCATION 4-5", "ORGANIZATION 5-6", "LOCATION 6-7");
    }
}
