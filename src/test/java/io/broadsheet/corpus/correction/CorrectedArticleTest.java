package io.broadsheet.corpus.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Speaker;
import org.junit.jupiter.api.Test;

final class CorrectedArticleTest {
    private static final String BRIDGE = """
            the bridge opens

            “It holds,” said Ada Moreno. the crowd cheered Jonas Petersen.

            “We paid for all of it,” said Jonas Petersen. later Omar Velm left.

            nobody forgives Bridge Street the noise.

            “Never again,” said Ada Moreno.
            """;

    private static CorrectedExample corrected(String... rows) {
        return CorrectedExample.of(BRIDGE, rows);
    }

    @Test
    void mergesEntitiesWithTheirMentionsAndQuotes() {
        CorrectedExample article = corrected("a,entities,e2,merge,e1");

        assertThat(article.entities())
                .containsExactly("e1 PERSON Ada Moreno", "e3 PERSON Omar Velm", "e4 LOCATION Bridge Street");
        assertThat(article.mentions()).contains("Jonas Petersen = e1");
        assertThat(article.speakers()).containsExactly("q1 Ada Moreno", "q2 Ada Moreno", "q3 Ada Moreno");
        assertThat(article.column("speakers", "quotes")).containsExactly("3");
        assertThat(article.column("articles", "entities")).containsExactly("3");
        assertThat(article.marks("quotes")).containsExactly("", "2", "");
        assertThat(article.marks("mentions")).containsExactly("", "2", "2", "", "", "");
        assertThat(article.marks("articles")).containsExactly("2");
    }

    @Test
    void mergesAlongAChain() {
        CorrectedExample article = corrected("a,,e3,merge,Jonas Petersen", "a,,e2,merge,e1");

        assertThat(article.mentions()).contains("Omar Velm = e1");
        assertThat(article.marks("mentions")).containsExactly("", "3", "3", "2;3", "", "");
    }

    @Test
    void splitsAMentionOffAndTheQuoteThatItStandsBesideWithIt() {
        int begin = CorrectedExample.begin(BRIDGE, "Ada Moreno");
        CorrectedExample article = corrected("a,mentions," + begin + ",split,Ada Brandt");

        assertThat(article.entities()).contains("x" + begin + " PERSON Ada Brandt", "e1 PERSON Ada Moreno");
        assertThat(article.speakers()).containsExactly("q1 Ada Brandt", "q2 Jonas Petersen", "q3 Ada Moreno");
        assertThat(article.after().quotes().get(0).attribution().method()).isEqualTo("quote-verb-subject");
        assertThat(article.marks("quotes")).containsExactly("2", "", "");
        assertThat(article.column("speakers", "speaker")).containsExactly("Ada Brandt", "Jonas Petersen", "Ada Moreno");
    }

    @Test
    void splitsAllMentionsOfSomeWords() {
        CorrectedExample article = corrected("a,mentions,Ada Moreno,split,e3");

        assertThat(article.entities()).doesNotContain("e1 PERSON Ada Moreno");
        assertThat(article.speakers()).containsExactly("q1 Omar Velm", "q2 Jonas Petersen", "q3 Omar Velm");
    }

    @Test
    void splitsAnEntityAsAWhole() {
        assertThat(corrected("a,,e2,split,Jan Petersen").entities()).contains("e2 PERSON Jan Petersen");
        assertThat(corrected("a,,e2,split,omar velm").mentions()).contains("Jonas Petersen = e3");
    }

    @Test
    void renamesEverywhereInTheArticle() {
        CorrectedExample article = corrected("a,entities,ada  moreno,rename,Ada Moreno-Lind");

        assertThat(article.entities()).contains("e1 PERSON Ada Moreno-Lind");
        assertThat(article.column("mentions", "name")).containsSequence("Ada Moreno-Lind", "Jonas Petersen");
        assertThat(article.speakers()).contains("q1 Ada Moreno-Lind", "q3 Ada Moreno-Lind");
        assertThat(article.marks("quotes")).containsExactly("2", "", "2");
        assertThat(article.marks("speakers")).containsExactly("2", "");
        assertThat(article.marks("articles")).containsExactly("");
    }

    @Test
    void joinsWhoIsRenamedToWhoeverIsCalledSo() {
        CorrectedExample article = corrected("a,,e3,rename,Ada Moreno");

        assertThat(article.mentions()).contains("Omar Velm = e1");
        assertThat(article.entities()).doesNotContain("e3 PERSON Ada Moreno");
    }

    @Test
    void retypesWithAndWithoutASubtype() {
        CorrectedExample article = corrected("a,,e4,retype,location/city", "a,,e3,retype,ORGANIZATION");

        assertThat(article.entities()).contains("e4 LOCATION Bridge Street", "e3 ORGANIZATION Omar Velm");
        assertThat(article.column("mentions", "subtype")).containsExactly("", "", "", "", "CITY", "");
        assertThat(article.marks("entities")).containsExactly("", "", "3", "2");
    }

    @Test
    void dropsNamesAndLeavesTheirWordsAsASource() {
        CorrectedExample article = corrected("a,,Jonas Petersen,drop,");

        assertThat(article.entities()).doesNotContain("e2 PERSON Jonas Petersen");
        assertThat(article.after().quotes().get(1).attribution().speaker())
                .isEqualTo(new Speaker.Unnamed("Jonas Petersen"));
        assertThat(article.column("articles", "entities")).containsExactly("3");
    }

    @Test
    void dropsAMention() {
        CorrectedExample article = corrected("a,,Jonas Petersen,drop,", "a,,e1,rename,Ada Lind");
        int begin = article.begin("Jonas Petersen");
        CorrectedExample one = corrected("a,mentions," + begin + ",drop,");

        assertThat(one.mentions()).hasSize(5).contains("Jonas Petersen = e2");
        assertThat(one.speakers()).contains("q2 Jonas Petersen");
    }

    @Test
    void saysWhoSpeaks() {
        assertThat(corrected("a,,q1,speaker,e2").speakers()).contains("q1 Jonas Petersen");
        assertThat(corrected("a,,q1,speaker,omar velm").speakers()).contains("q1 Omar Velm");
        assertThat(corrected("a,,q1,speaker,e2; Omar Velm ;an aide").speakers())
                .contains("q1 Jonas Petersen, Omar Velm and an aide");
        CorrectedExample unknown = corrected("a,quotes,q1,speaker,");
        assertThat(unknown.speakers()).contains("q1 ");
        assertThat(unknown.column("quotes", "method")).startsWith("correction");
        assertThat(unknown.column("quotes", "confidence")).startsWith("1.0000");
        assertThat(unknown.column("speakers", "quotes")).containsExactly("1", "1");
    }

    @Test
    void saysThatARenamedEntitySpeaks() {
        assertThat(corrected("a,,q1,speaker,Jo Pell", "a,,e2,rename,Jo Pell").speakers())
                .contains("q1 Jo Pell");
        assertThat(corrected("a,,q1,speaker,e3", "a,,e3,merge,e2")
                        .after()
                        .quotes()
                        .get(0)
                        .attribution()
                        .speaker())
                .isEqualTo(new Speaker.Named("Jonas Petersen", "e2"));
    }

    @Test
    void removesWhatIsNoQuote() {
        CorrectedExample article = corrected("a,,q2,not-a-quote,");

        assertThat(article.speakers()).containsExactly("q1 Ada Moreno", "q3 Ada Moreno");
        assertThat(article.column("articles", "quotes")).containsExactly("2");
        assertThat(article.column("speakers", "speaker")).containsExactly("Ada Moreno");
        assertThat(article.marks("quotes")).containsExactly("", "");
    }

    @Test
    void changesTheToneOfASentenceItsSectionAndItsArticle() {
        CorrectedExample article = corrected("a,,t6,sentiment,very negative");

        assertThat(article.after().sentences().get(5).sentiment().sentiment()).isEqualTo(new Sentiment.Scored(-1));
        assertThat(article.column("sentences", "sentiment_confidence").get(5)).isEqualTo("1.0000");
        assertThat(article.marks("sentences")).containsExactly("", "", "", "", "", "2", "");
        assertThat(article.marks("sentiment")).containsExactly("2");
        assertThat(article.marks("articles")).containsExactly("2");
        assertThat(article.column("sentiment", "very_negative")).containsExactly("1");
    }

    @Test
    void changesTheToneOfAQuoteAndOfItsSpeaker() {
        CorrectedExample article = corrected("a,,q2,sentiment,\"-0.8".replace("\"", ""));

        assertThat(article.column("quotes", "sentiment_score").get(1)).isEqualTo("-0.8000");
        assertThat(article.column("speakers", "sentiment_score").get(1)).isEqualTo("-0.8000");
        assertThat(article.marks("speakers")).containsExactly("", "2");
    }

    @Test
    void changesTheToneTowardAName() {
        CorrectedExample article = corrected("a,mentions,Omar Velm,sentiment,negative");

        assertThat(article.column("mentions", "sentiment_label").get(3)).isEqualTo("negative");
        assertThat(article.column("entities", "negative").get(2)).isEqualTo("1");
        assertThat(Double.parseDouble(
                        article.column("entities", "sentiment_score").get(2)))
                .isNegative();
        assertThat(article.marks("entities")).containsExactly("", "", "2", "");
    }

    @Test
    void tellsConflictsAndAppliesNeither() {
        CorrectedExample article = corrected(
                "a,,e1,rename,Ada Lind", "a,,e1,rename,Ada Pell", "a,,e2,drop,", "a,,e3,merge,e2", "a,,q1,speaker,e3");

        assertThat(article.mistakes())
                .containsExactly(
                        "2 correction.conflict",
                        "3 correction.conflict",
                        "4 correction.conflict",
                        "5 correction.conflict");
        assertThat(article.entities()).hasSize(4).contains("e1 PERSON Ada Moreno", "e2 PERSON Jonas Petersen");
        assertThat(article.speakers()).contains("q1 Omar Velm");
        assertThat(article.applied()).isEqualTo(1);
    }

    @Test
    void tellsCircles() {
        CorrectedExample article = corrected("a,,e1,merge,e2", "a,,e2,merge,e3", "a,,e3,merge,e1", "a,,e4,merge,e1");

        assertThat(article.mistakes())
                .containsExactly("2 correction.conflict", "3 correction.conflict", "4 correction.conflict");
        assertThat(article.mentions()).contains("Bridge Street = e1", "Omar Velm = e3");
    }

    @Test
    void countsWhatIsSaidOfTheArticleBeforeWhatIsSaidOfAll() {
        CorrectedExample article = corrected("*,,Ada Moreno,rename,Ada Lind", "a,,e1,rename,Ada Pell");

        assertThat(article.entities()).contains("e1 PERSON Ada Pell");
        assertThat(article.mistakes()).isEmpty();
        assertThat(article.marks("quotes")).containsExactly("3", "", "3");
    }

    @Test
    void tellsWhatIsNotThere() {
        assertThat(corrected(
                                "a,,e9,rename,Nobody",
                                "a,,q9,speaker,e1",
                                "a,,q1,speaker,e9",
                                "a,,Nora Pell,drop,",
                                "a,,t99,sentiment,1",
                                "a,mentions,4,split,e1",
                                "a,,e1,merge,Nora Pell",
                                "*,,Nora Pell,drop,")
                        .mistakes())
                .hasSize(8)
                .allSatisfy(mistake -> assertThat(mistake).endsWith(" correction.target-unknown"));
    }
}
