package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.evaluation.AttributedArticle.Attribution;
import io.broadsheet.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldTest {
    private static final String TEXT = "🚋 “We wait,” said Ines Okafor.\n";
    private static final String HEADER = "doc\tstart\tend\tcanonical_speaker\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(() -> Gold.read(folder))
                .isInstanceOf(EvaluationException.class)
                .message()
                .contains(parts);
    }

    private AttributedArticle attributed() throws EvaluationException {
        return (AttributedArticle) Gold.read(folder).articles().get(0);
    }

    @Test
    void saysWhatItLookedForInAFolderWithoutAnnotations() throws IOException {
        write("a.txt", TEXT);

        assertRefused(folder.toString(), "attributions/NAME_*.ann", "NAME.json", "*quotes*.tsv");
    }

    @Test
    void asksForAFolder() throws IOException {
        Path file = write("a.txt", TEXT);

        assertThatThrownBy(() -> Gold.read(file)).message().contains(file.toString(), "is not a folder");
        assertThatThrownBy(() -> Gold.read(folder.resolve("none"))).message().contains("is not a folder");
    }

    @Test
    void refusesSeveralFormatsInOneFolder() throws IOException {
        write("a.txt", TEXT);
        write("a.ann", "");
        write("a.json", "{\"quotes\": []}");

        assertRefused("several formats");
    }

    @Test
    void readsAttributionsInPolnearsLayoutAndInBrats() throws IOException, EvaluationException {
        String annotation =
                "T1\tSource 18 29\tInes Okafor\nT2\tContent 2 12\t“We wait,”\nE1\tAttribution:T3 Source:T1 Content:T2\n";
        write("text/a.txt", TEXT);
        write("attributions/a_1.ann", annotation);

        assertThat(attributed().attributions())
                .containsExactly(new Attribution(List.of(new Span(18, 29)), List.of(new Span(2, 12))));

        Files.move(folder.resolve("text/a.txt"), folder.resolve("a.txt"));
        Files.move(folder.resolve("attributions/a_1.ann"), folder.resolve("a.ann"));

        assertThat(attributed().name()).isEqualTo("a");
        assertThat(attributed().attributions()).hasSize(1);
    }

    @Test
    void readsAnEventBeforeItsStretchesAndStretchesInPieces() throws IOException, EvaluationException {
        write("a.txt", TEXT);
        write("a.ann", """
                E1\tAttribution:T1 Source:T1 Content:T2 Content2:T3
                T1\tSource 18 22;23 29\tInes Okafor
                T2\tContent 3 10\tWe

                wait
                #1\tAnnotatorNotes T2\tI wait, too
                T3\tContent 13 17
                """.replace("\n", "\r\n"));

        assertThat(attributed().attributions())
                .containsExactly(new Attribution(
                        List.of(new Span(18, 22), new Span(23, 29)), List.of(new Span(3, 10), new Span(13, 17))));
    }

    @Test
    void givesAnAnnotationToTheLongestNameItBeginsWith() throws IOException, EvaluationException {
        write("text/a.txt", TEXT);
        write("text/a_b.txt", TEXT);
        write("attributions/a_b_1.ann", "");
        write("attributions/c_1.ann", "");

        Gold gold = Gold.read(folder);

        assertThat(gold.articles()).extracting(GoldArticle::name).containsExactly("a_b");
        assertThat(gold.warnings())
                .anySatisfy(warning -> assertThat(warning).contains("c_1.ann", "no text of that name"))
                .anySatisfy(warning -> assertThat(warning).contains("texts without annotations, left out: 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T1 Source 0 5 |line 1: must be like 'T1'",
                "T1\tSource 0\tx|line 1: must be like 'T1'",
                "T1\tSource 5 90\tx|line 1: 5 to 90 is no stretch of the text, which has 31 characters",
                "T1\tSource 5 5|line 1: 5 to 5 is no stretch",
                "T1\tSource 19 30\tInes Okafor|line 1: says “Ines Okafor”, but the text has “nes Okafor.” there",
                "E1\tAttribution:T1 Source:T2|line 1: names T2",
                "E1|line 1: must be like 'E1'",
                "E1\tSource|line 1: 'Source' must be like 'Source:T1'"
            })
    void namesTheBrokenLineOfAnAnnotation(String line, String message) throws IOException {
        write("a.txt", TEXT);
        write("a.ann", line + "\n");

        assertRefused(folder.resolve("a.ann").toString(), message);
    }

    @Test
    void refusesTwoStretchesWithOneNumber() throws IOException {
        write("a.txt", TEXT);
        write("a.ann", "#1\tnote\nT1\tSource 0 1\nT1\tSource 0 1\n");

        assertRefused("line 3: there are two T1");
    }

    @Test
    void namesTheByteThatIsNotUtf8() throws IOException {
        write("a.ann", "");
        Files.write(folder.resolve("a.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(folder.resolve("a.txt").toString(), "byte 3 is not UTF-8");
    }

    @Test
    void leavesOutJsonWithoutAText() throws IOException, EvaluationException {
        write("a.txt", "\uFEFF" + TEXT);
        write(
                "a.json",
                "{\"quotes\": [{\"begin\": 2, \"end\": 12, \"kind\": \"speech\", \"speaker\": \"Ines Okafor\"}]}");
        write("run.json", "{}");

        Gold gold = Gold.read(folder);

        assertThat(gold.articles()).hasSize(1);
        assertThat(gold.warnings()).singleElement().asString().contains("run.json", "no run.txt");
    }

    @Test
    void readsStretchesThatAreIgnored() throws IOException, EvaluationException {
        write("a.txt", TEXT);
        write("a.json", "{\"quotes\": [], \"ignored\": [[2, 12], [18, 22]]}");
        write("b.txt", TEXT);
        write("b.json", "{\"quotes\": []}");

        assertThat(Gold.read(folder).articles())
                .extracting(article -> ((SpeakerArticle) article).ignored())
                .containsExactly(List.of(new Span(2, 12), new Span(18, 22)), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|line 1: is no JSON",
                "{\"quotes\": 3}|has no list \"quotes\"",
                "[]|has no list \"quotes\"",
                "{\"quotes\": [{\"end\": 3}]}|quotes[0]: \"begin\" and \"end\" must be whole numbers, but are missing and 3",
                "{\"quotes\": [{\"begin\": 1.5, \"end\": 3}]}|must be whole numbers, but are 1.5 and 3",
                "{\"quotes\": [{\"begin\": 2, \"end\": 99}]}|quotes[0]: 2 to 99 is no stretch",
                "{\"quotes\": [{\"begin\": 4, \"end\": 12, \"text\": \"“We wait,”\"}]}|quotes[0]: says ““We wait,””",
                "{\"quotes\": [{\"begin\": 2, \"end\": 12, \"kind\": \"said\"}]}|\"kind\" must be \"speech\" or \"scare\", but is \"said\"",
                "{\"quotes\": [{\"begin\": 2, \"end\": 12, \"kind\": \"speech\"}]}|\"speaker\" must name who speaks, or be null",
                "{\"quotes\": [{\"begin\": 2, \"end\": 12, \"kind\": \"speech\", \"speaker\": null, \"accept\": \"x\"}]}|\"accept\" must be a list",
                "{\"quotes\": [{\"begin\": 2, \"end\": 12, \"kind\": \"speech\", \"speaker\": null, \"accept\": [3]}]}|\"accept\" must name who speaks",
                "{\"quotes\": [], \"ignored\": 3}|\"ignored\" must be a list of [begin, end], but is 3",
                "{\"quotes\": [], \"ignored\": [[2, 12], [2]]}|ignored[1]: must be [begin, end], two whole numbers, but is [2]",
                "{\"quotes\": [], \"ignored\": [[2, \"x\"]]}|ignored[0]: \"begin\" and \"end\" must be whole numbers",
                "{\"quotes\": [], \"ignored\": [[2, 99]]}|ignored[0]: 2 to 99 is no stretch"
            })
    void namesTheBrokenQuoteOfAJsonFile(String json, String message) throws IOException {
        write("a.txt", TEXT.replace("said", "xaid"));
        write("a.json", json);

        assertRefused(folder.resolve("a.json").toString(), message);
    }

    @Test
    void prefersTheReviewedTableOfQuotes() throws IOException, EvaluationException {
        write("docs/a.txt", TEXT);
        write("docs/b.txt", TEXT);
        write("my_quotes.tsv", "not read\n");
        write("my_quotes_reviewed.tsv", "\uFEFF" + HEADER + "a\t2\t13\tInes Okafor\r\n\n");

        Gold gold = Gold.read(folder);

        assertThat(gold.format()).isEqualTo(GoldFormat.QUOTE_TABLE);
        assertThat(gold.articles()).extracting(GoldArticle::name).containsExactly("a");
    }

    @Test
    void refusesSeveralTablesOfQuotes() throws IOException {
        write("a_quotes.tsv", HEADER);
        write("b_quotes.tsv", HEADER);

        assertRefused("a_quotes.tsv, b_quotes.tsv");
    }

    @Test
    void refusesATableWithoutQuotes() throws IOException {
        write("a_quotes.tsv", HEADER);

        assertRefused("none of its texts is annotated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b\t2\t13\tx|line 2: there is no",
                "../a\t2\t13\tx|line 2: there is no",
                "a\t2|line 2: ends before its column 'end'; the header has 4 columns, this line 2",
                "a\t2\tx\tInes|line 2: 'end' must be a whole number, but is 'x'",
                "a\t13\t2\tInes|line 2: 13 to 2 is no stretch"
            })
    void namesTheBrokenLineOfATableOfQuotes(String line, String message) throws IOException {
        write("docs/a.txt", TEXT);
        Path table = write("quotes.tsv", HEADER + line + "\n");

        assertRefused(table.toString(), message);
    }

    @Test
    void namesAMissingColumnOfATableOfQuotes() throws IOException {
        write("quotes.tsv", "doc\tstart\tend\tspeaker\n");

        assertRefused("line 1: has no column 'canonical_speaker'");
    }
}
