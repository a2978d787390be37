package io.broadsheet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.testing.StoredEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the engine ends sentences, as it is stored of our own texts. */
final class SentenceEndsTest {
    private static List<String> sentences(String title, String paragraph) {
        AnalyzedArticle article =
                NewsAnalyzer.on(new StoredEngine()).analyze(Document.of("ends", title + "\n\n" + paragraph + "\n"));
        return article.sentences().stream()
                .skip(1)
                .map(sentence -> article.document().text().cut(sentence.span()))
                .toList();
    }

    @Test
    void goesOnBehindACompanysName() {
        assertThat(sentences(
                        "Companies change hands",
                        "Last week Velm Corp. President Jim Bell left. Halvorsen & Co. Chief Analyst Jan Brandt stays."
                                + " In Tampa, Fla. Mayor Ann Holm agreed. Martin Hill Jr. Day is in May. He left Velm"
                                + " Inc. The firm closed. She sold it to Plum Ltd. Investors cheered."))
                .containsExactly(
                        "Last week Velm Corp. President Jim Bell left.",
                        "Halvorsen & Co. Chief Analyst Jan Brandt stays.",
                        "In Tampa, Fla. Mayor Ann Holm agreed.",
                        "Martin Hill Jr. Day is in May.",
                        "He left Velm Inc.",
                        "The firm closed.",
                        "She sold it to Plum Ltd.",
                        "Investors cheered.");
    }

    @Test
    void goesOnBehindTheNumbersOfAList() {
        assertThat(sentences(
                        "Council lists its aims",
                        "The council has three aims: 1. a new pier, 2. a dry road and 3. a school. Its rules are: 1. Ask"
                                + " first 2. Pay later. Nobody has read rule No. 4. The year was 2016. Nobody knew."))
                .containsExactly(
                        "The council has three aims: 1. a new pier, 2. a dry road and 3. a school.",
                        "Its rules are: 1. Ask first 2. Pay later.",
                        "Nobody has read rule No. 4.",
                        "The year was 2016.",
                        "Nobody knew.");
    }

    @Test
    void endsBehindAnAbbreviationBeforeANewSentence() {
        assertThat(sentences(
                        "Short words end sentences",
                        "The talks were in Washington, D.C. Lawyers came. The D.C. Council met. It rained at 7 p.m. Nobody"
                                + " left. At 9 a.m. Monday it stopped. At 9 a.m. Holm left. They live in the U.S. Many"
                                + " work there. The U.S. Senate voted. She works for the F.B.I. Agents came. He left…"
                                + " Nobody saw him."))
                .containsExactly(
                        "The talks were in Washington, D.C.",
                        "Lawyers came.",
                        "The D.C. Council met.",
                        "It rained at 7 p.m.",
                        "Nobody left.",
                        "At 9 a.m. Monday it stopped.",
                        "At 9 a.m. Holm left.",
                        "They live in the U.S.",
                        "Many work there.",
                        "The U.S. Senate voted.",
                        "She works for the F.B.I.",
                        "Agents came.",
                        "He left…",
                        "Nobody saw him.");
    }

    @Test
    void goesOnBehindAQuestionWithWhoAskedIt() {
        assertThat(sentences(
                        "Questions in the hall",
                        "“Who pays?” Nora Pell asked. “Shame!” The crowd shouted from the back. “Why now?” Mr. Holm, the"
                                + " mayor, wanted to know. “Why?” He did not know. “Stop!” Bell said the noise hurt."))
                .containsExactly(
                        "“Who pays?” Nora Pell asked.",
                        "“Shame!” The crowd shouted from the back.",
                        "“Why now?” Mr. Holm, the mayor, wanted to know.",
                        "“Why?”",
                        "He did not know.",
                        "“Stop!”",
                        "Bell said the noise hurt.");
    }

    @Test
    void readsWordsThatNobodySeesCut() {
        AnalyzedArticle article = NewsAnalyzer.on(new StoredEngine()).analyze(Document.of("invisible", """
                        Bridge closes

                        The bridge over the river Tarn is to close on Friday, said Mar\u00ADgaret Ash-
                        down, who runs the county’s roads depart-
                        ment and has looked at all of its stones since May.

                        The \u200Bpumps are old, Mar\u200Bgaret Ashdown\u2060 said, and the water is high in the spring.
                        """));

        assertThat(article.entities().stream().map(entity -> entity.name()))
                .contains("Margaret Ashdown")
                .noneMatch(name -> name.contains("\u00AD") || name.contains("\u200B") || name.equals("Ash"));
        assertThat(article.mentions().stream().map(mention -> mention.surface()))
                .contains("Mar\u00ADgaret Ash-\ndown", "Mar\u200Bgaret Ashdown");
        assertThat(article.quotes().stream()
                        .map(quote -> quote.attribution().speaker().name()))
                .containsOnly("Margaret Ashdown");
    }
}
